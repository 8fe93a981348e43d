import { type SharedConditions, toNnf } from '../../conditions/nnf.ts';
import type { Library } from '../../library/types.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Fact } from '../../schema/fact.ts';
import { type Atom, type Variable, variablesOf } from './variables.ts';

/** Whether a condition can come out both ways. `too-large`: not tried. */
export type Constancy = 'varies' | 'never' | 'always' | 'too-large';

/** More combinations than these are not tried. */
export const MOST_COMBINATIONS = 50_000;

/**
 * Whether a condition can be true and can be false when all its facts are known: every combination of results of its comparisons is
 * tried. "Never" and "always" are proven; a contradiction between comparisons of fact with fact, or inside lists, may be missed.
 */
export function constancyOf(
  condition: Condition,
  shared: SharedConditions,
  facts: Readonly<Record<string, Fact>>,
  codelists: Library['codelists'],
): Constancy {
  const normal = toNnf(condition, shared);
  const variables = variablesOf(normal, facts, codelists);
  const combinations = variables.reduce((product, { results }) => product * results.length, 1);
  if (combinations > MOST_COMBINATIONS) return 'too-large';
  if (combinations === 0) return 'varies';
  const seen = outcomes(normal, variables, combinations);
  if (seen.size > 1) return 'varies';
  return seen.has(true) ? 'always' : 'never';
}

/** The values that a condition takes over all combinations; stops when it has taken both. */
function outcomes(
  condition: Condition,
  variables: readonly Variable[],
  combinations: number,
): ReadonlySet<boolean> {
  const seen = new Set<boolean>();
  for (let index = 0; index < combinations && seen.size < 2; index++) {
    seen.add(evaluate(condition, resultsAt(variables, index)));
  }
  return seen;
}

/** The results of all comparisons in the combination of a number, as digits of a mixed radix. */
function resultsAt(variables: readonly Variable[], index: number): ReadonlyMap<Atom, boolean> {
  const results = new Map<Atom, boolean>();
  let rest = index;
  for (const variable of variables) {
    const chosen = variable.results[rest % variable.results.length];
    rest = Math.floor(rest / variable.results.length);
    variable.leaves.forEach((leaf, position) => {
      results.set(leaf, chosen?.[position] ?? false);
    });
  }
  return results;
}

function evaluate(condition: Condition, results: ReadonlyMap<Atom, boolean>): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluate(part, results));
  if ('any' in condition) return condition.any.some((part) => evaluate(part, results));
  return !('not' in condition || 'condition' in condition) && (results.get(condition) ?? false);
}
