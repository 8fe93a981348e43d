import type { Assessment, ReadingResult } from '../assessment/types.ts';

/** The sums and periods to which assessments come alike; those in which they differ are left out. */
export function comesToAlike(assessments: readonly Assessment[]): ReadingResult['comesTo'] {
  return {
    amounts: alike(
      assessments.map(({ amounts }) => amounts),
      ({ due, value }) => ({ due, value }),
    ),
    periods: alike(
      assessments.map(({ periods }) => periods),
      ({ start, end }) => ({
        ...(start === undefined ? {} : { start }),
        ...(end === undefined ? {} : { end }),
      }),
    ),
  };
}

function alike<T, R>(
  maps: readonly Readonly<Record<string, T>>[],
  part: (item: T) => R,
): Readonly<Record<string, R>> {
  const [first = {}, ...others] = maps;
  const parts = Object.entries(first).map(([id, item]) => [id, part(item)] as const);
  return Object.fromEntries(
    parts.filter(([id, one]) =>
      others.every((map) => {
        const other = map[id];
        return other !== undefined && JSON.stringify(part(other)) === JSON.stringify(one);
      }),
    ),
  );
}
