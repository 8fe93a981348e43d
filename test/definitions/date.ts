import { parseDate } from '../../engine/calendar/date.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

/** A date that a test writes down. */
export function date(text: string): IsoDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`${text} is no date`);
  return parsed;
}
