import { parseDate } from '../../../engine/calendar/date.ts';
import type { IsoDate } from '../../../engine/schema/primitives.ts';

/** A date literal of a test. */
export function date(text: string): IsoDate {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(`not a date: ${text}`);
  return parsed;
}
