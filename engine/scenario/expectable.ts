import type { Assessment } from '../assessment/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import { groundState, requirementState } from './compare-subjects.ts';
import { truth } from './expected.ts';

type Expectation = Scenario['expect'];

/** Aspects of an expectation that name items by key, and that a person can choose one by one. */
const ASPECTS = ['grounds', 'requirements', 'documents', 'limits', 'amounts', 'deadlines', 'scores'] as const;

/** Something of an assessment that a scenario can expect. */
export type Expectable =
  | { readonly aspect: 'outcome' }
  | { readonly aspect: (typeof ASPECTS)[number]; readonly id: string };

/** Everything of an assessment that a scenario can expect: the outcome first, then item by item. */
export function expectable(assessment: Assessment, edition: Edition): readonly Expectable[] {
  const items = ASPECTS.flatMap((aspect) =>
    Object.keys(assessment[aspect]).map((id): Expectable => ({ aspect, id })),
  );
  const all: readonly Expectable[] = [{ aspect: 'outcome' }, ...items];
  return all.filter((one) => Object.keys(expectationOf([one], assessment, edition)).length > 0);
}

/** The expectation that some of an assessment comes out as it does; what cannot be expected, such as a deadline that does not run, is left out. */
export function expectationOf(
  chosen: readonly Expectable[],
  assessment: Assessment,
  edition: Edition,
): Expectation {
  const of = <T>(aspect: Expectable['aspect'], read: (id: string) => T | undefined) => {
    const entries = chosen.flatMap((one): [string, T][] => {
      if (one.aspect !== aspect || !('id' in one)) return [];
      const value = read(one.id);
      return value === undefined ? [] : [[one.id, value]];
    });
    return entries.length === 0 ? {} : { [aspect]: Object.fromEntries(entries) };
  };
  const { limits, documents, amounts, deadlines, scores } = assessment;
  return {
    ...(chosen.some(({ aspect }) => aspect === 'outcome') ? { outcome: assessment.outcome } : {}),
    ...of('grounds', (id) => known(groundState(id, assessment, edition))),
    ...of('requirements', (id) => known(requirementState(id, assessment, edition))),
    ...of('limits', (id) => known(truth(limits[id], ({ within }) => within))),
    ...of('documents', (id) => {
      const required = documents[id]?.required;
      return required === undefined
        ? undefined
        : required === null
          ? 'unknown'
          : required
            ? 'required'
            : 'not-required';
    }),
    ...of('deadlines', (id) => {
      const { due, time } = deadlines[id] ?? {};
      return due === undefined ? undefined : { due, ...(time === undefined ? {} : { time }) };
    }),
    ...of('amounts', (id) => {
      const amount = amounts[id];
      if (amount?.due === false) return 'not-due';
      const value = amount?.value;
      if (value?.kind === 'number') return value.number;
      return value?.kind === 'money' ? value.money : amount && 'unknown';
    }),
    ...of('scores', (id) => {
      const score = scores[id];
      return score && { total: score.total ?? 'unknown', passed: score.passed ?? ('unknown' as const) };
    }),
  };
}

/** A truth value of an item that there is. */
const known = (state: boolean | string): boolean | 'unknown' | undefined =>
  typeof state === 'boolean' ? state : state === 'unknown' ? state : undefined;
