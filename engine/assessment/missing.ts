import type { Unsettled } from '../derived/derive.ts';
import { factsOf } from '../facts/of.ts';
import { own } from '../json/own.ts';
import type { Edition } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';
import type { Assessment } from './types.ts';

/** Whom it is best to ask first: the person at hand, then a registry, then an officer's work. */
const ASK_FIRST: readonly Fact['establishedBy'][] = ['applicant', 'registry', 'officer', 'computation'];

/**
 * The unknown facts that would settle something, the one that settles most first; of equal ones the one that is easier to establish.
 * @param unsettled for each unsettled item the facts that would settle it
 * @param derived what keeps each unknown derived fact unknown: not it is asked, but the facts under it
 */
export function missingFacts(
  edition: Edition,
  unsettled: readonly (readonly string[])[],
  derived: Readonly<Record<string, Unsettled>> = {},
): Assessment['missing'] {
  const facts = factsOf(edition);
  const settles = new Map<string, number>();
  for (const keys of unsettled) {
    for (const key of new Set(keys.flatMap((one) => own(derived, one)?.missing ?? [one])))
      settles.set(key, (settles.get(key) ?? 0) + 1);
  }
  return [...settles]
    .flatMap(([key, count]) => {
      const fact = facts[key];
      return fact === undefined ? [] : [{ key, count, fact }];
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        ASK_FIRST.indexOf(a.fact.establishedBy) - ASK_FIRST.indexOf(b.fact.establishedBy) ||
        a.fact.order - b.fact.order ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key, count, fact }) => ({
      fact: key,
      title: fact.title,
      establishedBy: fact.establishedBy,
      settles: count,
    }));
}
