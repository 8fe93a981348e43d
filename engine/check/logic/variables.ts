import { toNnf } from '../../conditions/nnf.ts';
import { operatorOf } from '../../conditions/operators/index.ts';
import type { Library } from '../../library/types.ts';
import type { Condition, Leaf } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import { isRepresentable, representatives } from './representatives.ts';

/** What is not looked into further: a comparison, or a whole condition over a list. */
export type Atom = Exclude<Condition, Group | Negation | Reference>;
type Group = { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };
type Negation = { readonly not: Condition };
type Reference = { readonly condition: string };

/** Comparisons that depend on each other, and every combination of results that they can have. */
export interface Variable {
  readonly leaves: readonly Atom[];
  readonly results: readonly (readonly boolean[])[];
}

/**
 * The comparisons of a condition in negation normal form, grouped by what they depend on. Comparisons of one fact with constants stand together;
 * a comparison with another fact, of a field of a row, or into a structured fact, and every condition over a list is taken as free. That can only hide
 * a contradiction, never invent one.
 */
export function variablesOf(
  condition: Condition,
  facts: Readonly<Record<string, Fact>>,
  codelists: Library['codelists'],
): readonly Variable[] {
  const groups = new Map<string, Atom[]>();
  for (const leaf of leavesOf(condition)) {
    const key = groupOf(leaf, facts);
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  return [...groups.values()].map((leaves) => ({ leaves, results: resultsOf(leaves, facts, codelists) }));
}

/** All comparisons of a condition in negation normal form; one over a list counts whole. */
export function leavesOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition || 'condition' in condition ? [] : [condition];
}

/** Whether it compares with a constant a fact whose values can be represented. */
function isConstant(atom: Atom, facts: Readonly<Record<string, Fact>>): atom is Leaf {
  if (!('fact' in atom) || atom.path !== undefined) return false;
  const fact = facts[atom.fact];
  if (fact === undefined || !isRepresentable(fact)) return false;
  return typeof atom.value !== 'object' || Array.isArray(atom.value);
}

/** A free condition and its negation depend on each other; everything else depends on its fact. */
function groupOf(atom: Atom, facts: Readonly<Record<string, Fact>>): string {
  if (isConstant(atom, facts)) return atom.fact;
  return JSON.stringify([JSON.stringify(atom), negationOf(atom)].sort());
}

const negationOf = (atom: Atom): string => JSON.stringify(toNnf({ not: atom }));

function resultsOf(
  leaves: readonly Atom[],
  facts: Readonly<Record<string, Fact>>,
  codelists: Library['codelists'],
): readonly (readonly boolean[])[] {
  const constant = leaves.filter((leaf) => isConstant(leaf, facts));
  const [first] = constant;
  const fact = first && facts[first.fact];
  const values = fact && representatives(fact, constant, codelists);
  if (values === undefined || constant.length < leaves.length) return freeResults(leaves);
  const distinct = new Map<string, readonly boolean[]>();
  for (const value of values) {
    const results = constant.map((leaf) => operatorOf(leaf.operator).test(value, leaf.value));
    distinct.set(results.join(), results);
  }
  return [...distinct.values()];
}

function freeResults(leaves: readonly Atom[]): readonly (readonly boolean[])[] {
  const first = JSON.stringify(leaves[0]);
  return [true, false].map((result) => leaves.map((leaf) => (JSON.stringify(leaf) === first) === result));
}
