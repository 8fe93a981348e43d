import type { Assessment } from '../assessment/types.ts';

/** What an assessment comes to, by what it speaks of: `outcome`, `grounds/<id>`, `documents/<id>` and so on; plain values, comparable. */
export type Material = ReadonlyMap<string, string>;

/**
 * What counts when two assessments are compared: the outcome, the effect of true grounds, the documents required, what exceeds a limit, amounts,
 * periods, due dates and the outcome of each person. Words, citations and comparisons that lead to the same do not count.
 */
export function materialOf(assessment: Assessment): Material {
  const { grounds, documents, limits, amounts, periods, deadlines, subjects } = assessment;
  return new Map([
    ['outcome', assessment.outcome],
    ...entries('grounds', grounds, ({ applies, effect, heldBy, setAsideBy }) =>
      applies === true && setAsideBy.length === 0 ? [effect, heldBy.length > 0] : undefined,
    ),
    ...entries('documents', documents, ({ required }) => (required === false ? undefined : required)),
    ...entries('limits', limits, ({ within, requested, limit, timesUsed, times }) => [
      within,
      // What is asked lies within either limit or within neither; without it, the limit itself bounds what may be granted.
      requested === undefined ? (limit ?? null) : null,
      timesUsed === undefined ? (times ?? null) : null,
    ]),
    ...entries('amounts', amounts, ({ due, value }) => [due, value]),
    ...entries('periods', periods, ({ start, end, empty }) => [start ?? null, end ?? null, empty]),
    ...entries('deadlines', deadlines, ({ due, time }) =>
      due === undefined ? undefined : [due, time ?? null],
    ),
    ...entries('subjects', subjects, (persons) => persons.map(({ outcome }) => outcome)),
  ]);
}

/** What differs between two assessments; nothing where they come to the same. One that could not be made differs in its variant. */
export function differences(a: Material | undefined, b: Material | undefined): readonly string[] {
  if (a === undefined || b === undefined) return a === b ? [] : ['variant'];
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

function entries<T>(
  what: string,
  items: Readonly<Record<string, T>> | undefined,
  read: (item: T) => unknown,
): readonly (readonly [string, string])[] {
  return Object.entries(items ?? {}).flatMap(([id, item]) => {
    const value = read(item);
    return value === undefined ? [] : [[`${what}/${id}`, JSON.stringify(value)] as const];
  });
}
