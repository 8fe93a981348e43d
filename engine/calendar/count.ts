import type { DayCount, SkippedDay } from '../deadlines/types.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/report.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/duration.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { civilFromDays } from './civil.ts';
import { epochDayAfterMonths, fromEpochDay, toEpochDay, yearOf } from './date.ts';
import { dayReader } from './days-off.ts';
import { rollEnd } from './roll.ts';
import { calendarYear, yearNotCovered } from './year.ts';

/** A stretch in which a term does not run: the days after `after` up to and including `until`. */
export interface Suspension {
  readonly after: IsoDate;
  readonly until: IsoDate;
}

export interface CountOptions {
  /** Whether the day from which the term runs counts as its first day. */
  readonly startDay?: 'excluded' | 'included';
  /** Where an end on a day off moves to; without it, it stays. */
  readonly roll?: 'next' | 'previous';
  readonly suspended?: readonly Suspension[];
}

/**
 * Counts a length of time on a calendar.
 *
 * Working days: days off are skipped. Calendar days: every day counts. Months and years: the same day of the month,
 * clamped to its last day; `counted` then lists each month's (year's) anniversary. A suspended day is never
 * counted, and a term in months moves by as many days as were suspended in it. With `roll` the days off that the
 * end moved over are added to `skipped`.
 * @param from the day from which the term runs
 * @param duration its length in `workingDay`, `calendarDay`, `month` or `year`
 * @returns the due day; or `calendar-year-not-covered` (never a guess), `duration-not-in-days` for hours and minutes
 */
export function countDays(
  calendar: Calendar,
  from: IsoDate,
  duration: Duration,
  options: CountOptions = {},
): Result<DayCount> {
  if (calendarYear(calendar, yearOf(from)) === undefined) return fail(yearNotCovered(calendar, yearOf(from)));
  const steps = stepsOf(calendar, from, duration);
  if ('code' in steps) return fail(steps);
  const read = dayReader(calendar);
  const suspended = suspendedDays(options.suspended ?? []);
  const first = toEpochDay(from) + (options.startDay === 'included' ? 0 : 1);
  const counted: IsoDate[] = [];
  const skipped: SkippedDay[] = [];
  let provisional = false;
  let taken = 0;
  let due = steps.length === 0 ? toEpochDay(from) : first;
  for (let day = first; taken < steps.length; day += 1) {
    const nature = read(day);
    if (nature === undefined) return fail(yearNotCovered(calendar, civilFromDays(day).year));
    provisional ||= nature.provisional;
    if (suspended.has(day)) skipped.push({ date: fromEpochDay(day), kind: 'suspended' });
    else if (steps.workingOnly && nature.off !== undefined) skipped.push(nature.off);
    else {
      taken += 1;
      due = day;
      if (steps.listed(taken)) counted.push(fromEpochDay(day));
    }
  }
  if (options.roll === undefined) return ok({ due: fromEpochDay(due), counted, skipped, provisional });
  const rolled = rollEnd(calendar, read, due, options.roll);
  if (!rolled.ok) return rolled;
  return ok({
    due: fromEpochDay(rolled.value.due),
    counted,
    skipped: [...skipped, ...rolled.value.over],
    provisional: provisional || rolled.value.provisional,
  });
}

/** A term as a walk over days: how many to take, which kind, and which of them to list. */
interface Steps {
  readonly length: number;
  readonly workingOnly: boolean;
  readonly listed: (taken: number) => boolean;
}

function stepsOf(calendar: Calendar, from: IsoDate, { unit, count }: Duration): Steps | Diagnostic {
  switch (unit) {
    case 'workingDay':
    case 'calendarDay':
      return { length: count, workingOnly: unit === 'workingDay', listed: () => true };
    case 'month':
    case 'year':
      return monthSteps(calendar, from, unit === 'year' ? 12 : 1, count);
    case 'hour':
    case 'minute':
      return error(
        'duration-not-in-days',
        { file: `calendars/${calendar.id}.json`, pointer: '' },
        { unit, count },
      );
  }
}

function monthSteps(calendar: Calendar, from: IsoDate, months: number, count: number): Steps | Diagnostic {
  const start = toEpochDay(from);
  const anniversary = (k: number): number => epochDayAfterMonths(from, k * months) - start;
  const length = anniversary(count);
  // Checked before the anniversaries are listed, so that an absurd count costs nothing.
  const lastYear = civilFromDays(start + length).year;
  if (calendarYear(calendar, lastYear) === undefined) return yearNotCovered(calendar, lastYear);
  const anniversaries = new Set(Array.from({ length: count }, (_, k) => anniversary(k + 1)));
  return { length, workingOnly: false, listed: (taken) => anniversaries.has(taken) };
}

function suspendedDays(suspensions: readonly Suspension[]): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { after, until } of suspensions) {
    const last = toEpochDay(until);
    for (let day = toEpochDay(after) + 1; day <= last; day += 1) days.add(day);
  }
  return days;
}
