import { parseDate } from '../calendar/date.ts';
import type { Facts } from '../conditions/types.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** The day of assessment among the facts of a case; undefined where they are asked for no day. */
export function assessmentDay(facts: Facts): IsoDate | undefined {
  const day = facts['assessment-date'];
  return typeof day === 'string' ? parseDate(day) : undefined;
}
