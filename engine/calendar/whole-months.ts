import type { IsoDate } from '../schema/primitives.ts';
import { civilOf, epochDayAfterMonths, toEpochDay } from './date.ts';

/**
 * Whole months that have passed from one day to another: negative where the second is earlier. A month is over on the day with the same number, or on
 * the month's last day if it is shorter.
 */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  if (to < from) {
    const passed = wholeMonths(to, from);
    return passed === 0 ? 0 : -passed;
  }
  const [start, end] = [civilOf(from), civilOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return epochDayAfterMonths(from, months) <= toEpochDay(to) ? months : months - 1;
}
