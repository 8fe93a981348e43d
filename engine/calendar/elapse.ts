import type { Instant } from '../deadlines/types.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/duration.ts';
import { instantOf, minutesOf } from './clock.ts';
import { yearOf } from './date.ts';
import { calendarYear, yearNotCovered } from './year.ts';

/** A term in hours or minutes: time that passes, on working days and others. */
export type ClockTerm = Duration & { readonly unit: 'hour' | 'minute' };

export const isClockTerm = (length: Duration): length is ClockTerm =>
  length.unit === 'hour' || length.unit === 'minute';

/** A stretch of time in which a term does not run. */
export interface Pause {
  readonly after: Instant;
  readonly until: Instant;
}

/**
 * The moment at which a term in hours or minutes has run out. Pauses do not count; where they overlap, each minute stands still once.
 * @returns the moment; or `calendar-year-not-covered`
 */
export function elapse(
  calendar: Calendar,
  from: Instant,
  { unit, count }: ClockTerm,
  pauses: readonly Pause[] = [],
): Result<Instant> {
  const start = minutesOf(calendar, from);
  let end = start + count * (unit === 'hour' ? 60 : 1);
  let paused = start;
  const ordered = pauses
    .map(({ after, until }) => ({ after: minutesOf(calendar, after), until: minutesOf(calendar, until) }))
    .sort((a, b) => a.after - b.after);
  for (const { after, until } of ordered) {
    const begins = Math.max(after, paused);
    if (begins >= end) break;
    if (until <= begins) continue;
    end += until - begins;
    paused = until;
  }
  if (!Number.isSafeInteger(end) || end / MINUTES_OF_YEAR > LAST_YEARS) {
    return fail(yearNotCovered(calendar, Math.floor(1970 + end / MINUTES_OF_YEAR)));
  }
  const due = instantOf(calendar, end);
  const uncovered = [from.on, due.on].find((day) => calendarYear(calendar, yearOf(day)) === undefined);
  return uncovered === undefined ? ok(due) : fail(yearNotCovered(calendar, yearOf(uncovered)));
}

const MINUTES_OF_YEAR = 365.2425 * 24 * 60;
/** Dates go up to the year 9999. */
const LAST_YEARS = 8028;
