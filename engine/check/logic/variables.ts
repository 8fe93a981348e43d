import { operatorOf } from '../../conditions/operators/index.ts';
import type { Library } from '../../library/types.ts';
import type { Condition, Leaf } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import { representatives } from './representatives.ts';

/** Comparisons that depend on each other, and every combination of results that they can have. */
export interface Variable {
  readonly leaves: readonly Leaf[];
  readonly results: readonly (readonly boolean[])[];
}

/**
 * The comparisons of a condition in negation normal form, grouped by what they depend on. Comparisons of one fact with constants stand together;
 * a comparison with another fact, or into a structured fact, is taken as free. That can only hide a contradiction, never invent one.
 */
export function variablesOf(
  condition: Condition,
  facts: Readonly<Record<string, Fact>>,
  codelists: Library['codelists'],
): readonly Variable[] {
  const groups = new Map<string, Leaf[]>();
  for (const leaf of leavesOf(condition)) {
    const key = groupOf(leaf);
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  return [...groups.values()].map((leaves) => ({ leaves, results: resultsOf(leaves, facts, codelists) }));
}

/** All comparisons of a condition in negation normal form. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'fact' in condition ? [condition] : [];
}

const isFree = ({ value, path }: Leaf): boolean =>
  path !== undefined || (typeof value === 'object' && 'fact' in value);

/** A free comparison and its negation depend on each other; everything else depends on its fact. */
function groupOf(leaf: Leaf): string {
  if (!isFree(leaf)) return leaf.fact;
  const operator = [leaf.operator, operatorOf(leaf.operator).negation].sort()[0];
  return JSON.stringify([leaf.fact, leaf.path ?? '', operator, leaf.value]);
}

function resultsOf(
  leaves: readonly Leaf[],
  facts: Readonly<Record<string, Fact>>,
  codelists: Library['codelists'],
): readonly (readonly boolean[])[] {
  const [first] = leaves;
  const fact = first && facts[first.fact];
  const values = fact && !isFree(first) ? representatives(fact, leaves, codelists) : undefined;
  if (values === undefined) return freeResults(leaves);
  const distinct = new Map<string, readonly boolean[]>();
  for (const value of values) {
    const results = leaves.map((leaf) => operatorOf(leaf.operator).test(value, leaf.value));
    distinct.set(results.join(), results);
  }
  return [...distinct.values()];
}

function freeResults(leaves: readonly Leaf[]): readonly (readonly boolean[])[] {
  const operator = leaves[0]?.operator;
  return [true, false].map((result) => leaves.map((leaf) => (leaf.operator === operator) === result));
}
