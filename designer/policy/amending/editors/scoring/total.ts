import type { Scoring } from '../../../../../engine/schema/scoring.ts';
import { add, compare } from '../../../../../engine/values/decimal.ts';

/** The most points that criteria can give together; undefined where one of them has no bound. */
export function mostPoints(criteria: Scoring['criteria']): string | undefined {
  return Object.values(criteria).reduce<string | undefined>((sum, { maximum, bands }) => {
    const most = maximum ?? mostOf(Object.values(bands ?? {}).map(({ points }) => points));
    return sum === undefined || most === undefined ? undefined : add(sum, most);
  }, '0');
}

const mostOf = (points: readonly string[]): string | undefined =>
  points.reduce<string | undefined>(
    (most, one) => (most === undefined || compare(one, most) > 0 ? one : most),
    undefined,
  );
