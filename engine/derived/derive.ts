import type { Facts } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { FactValue } from '../schema/scenario.ts';
import { distinctGaps } from '../values/result.ts';
import type { ValueContext, ValueGap } from '../values/types.ts';
import { derivedInOrder } from './index.ts';
import type { Derived } from './provider.ts';

/** What keeps a derived fact unknown: facts that can be asked, and gaps that no fact can settle. */
export interface Unsettled {
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
}

/** The derived facts of a case. */
export interface DerivedFacts {
  /** Those that are known. */
  readonly facts: Facts;
  readonly unsettled: Readonly<Record<string, Unsettled>>;
  /** All, with how they came about where their provider says so. */
  readonly results: Readonly<Record<string, Derived>>;
}

/**
 * Works out the derived facts of a case, each after those that it rests on. A value given for one counts for nothing: it is worked out
 * again. What is missing is expanded down to facts that are not derived themselves.
 */
export function derive(edition: Edition, variant: string, context: ValueContext): DerivedFacts {
  const derived = derivedInOrder(edition, variant);
  const keys = new Set(derived.map(({ key }) => key));
  const given = Object.entries(context.facts).filter(([key]) => !keys.has(key));
  let facts: Facts = Object.fromEntries(given);
  const known: Record<string, FactValue> = {};
  const unsettled: Record<string, Unsettled> = {};
  const results: Record<string, Derived> = {};
  for (const { key, compute } of derived) {
    const result = compute({ ...context, facts });
    if (result.value === undefined) unsettled[key] = expanded(result, unsettled);
    else {
      known[key] = result.value;
      facts = { ...facts, [key]: result.value };
    }
    results[key] = result;
  }
  return { facts: known, unsettled, results };
}

/** Facts that are not derived stand under the derived ones, which come earlier in the order. */
function expanded({ missing, gaps }: Derived, unsettled: Readonly<Record<string, Unsettled>>): Unsettled {
  const under = missing.map((key) => unsettled[key] ?? { missing: [key], gaps: [] });
  return {
    missing: [...new Set(under.flatMap((one) => one.missing))],
    gaps: distinctGaps([...gaps, ...under.flatMap((one) => one.gaps)]),
  };
}
