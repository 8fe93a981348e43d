import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import type { Calendar } from '../schema/calendar.ts';

/** The calendar's definition of a year; `undefined` where it is not covered. */
export function calendarYear(calendar: Calendar, year: number): Calendar['years'][string] | undefined {
  const key = `y${year}`;
  return Object.hasOwn(calendar.years, key) ? calendar.years[key] : undefined;
}

/** The first and the last covered year. */
export function coveredYears(
  calendar: Calendar,
): { readonly first: number; readonly last: number } | undefined {
  const years = Object.keys(calendar.years).map((key) => Number(key.slice(1)));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

/** The diagnostic for a day in a year that the calendar does not know: `calendar-year-not-covered`. */
export function yearNotCovered(calendar: Calendar, year: number): Diagnostic {
  const covered = coveredYears(calendar);
  const years = covered === undefined ? '–' : `${covered.first}–${covered.last}`;
  const place = { file: `calendars/${calendar.id}.json`, pointer: '/years' };
  return error('calendar-year-not-covered', place, { calendar: calendar.id, year, years });
}
