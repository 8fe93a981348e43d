import { addDays, parseDate } from '../../../engine/calendar/date.ts';

/** The day before a date, as text; of something else, itself. */
export function dayBefore(date: string): string {
  const day = parseDate(date);
  return day ? addDays(day, -1) : date;
}
