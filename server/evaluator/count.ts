import type { Trilean } from '../../engine/conditions/types.ts';

/** Of what a rule may be true: certainly, certainly not, or of these many rows at least and at most. */
type Decide = (least: number, most: number, bound: number) => Trilean;

const below: Decide = (least, most, bound) => (most < bound ? true : least >= bound ? false : null);
const same: Decide = (least, most, bound) => {
  if (bound < least || bound > most) return false;
  return least === most ? true : null;
};
const not =
  (decide: Decide): Decide =>
  (least, most, bound) => {
    const result = decide(least, most, bound);
    return result === null ? null : !result;
  };
const belowNext: Decide = (least, most, bound) => below(least, most, bound + 1);

const DECIDERS: ReadonlyMap<string, Decide> = new Map([
  ['equal', same],
  ['notEqual', not(same)],
  ['lessThan', below],
  ['greaterThanInclusive', not(below)],
  ['lessThanInclusive', belowNext],
  ['greaterThan', not(belowNext)],
]);

/**
 * Whether a number of rows compares with a bound, from what is known of each row. Written a second time on purpose: it shares nothing with the engine's
 * counting.
 */
export function countHolds(rows: readonly Trilean[], operator: string, bound: unknown): Trilean {
  const decide = DECIDERS.get(operator);
  if (decide === undefined || typeof bound !== 'number' || !Number.isSafeInteger(bound)) return null;
  const least = rows.filter((row) => row === true).length;
  const most = rows.filter((row) => row !== false).length;
  return decide(least, most, bound);
}
