import { parseDate, weekday } from '../../engine/calendar/date.ts';

/** The ISO weekday (Monday = 1) of a date as the server writes it; 0 for anything else. */
export function weekdayOf(date: string): number {
  const day = parseDate(date);
  return day ? weekday(day) : 0;
}
