import { minutesOf } from '../calendar/clock.ts';
import { addDays, toEpochDay } from '../calendar/date.ts';
import { dayReader } from '../calendar/days-off.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/duration.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Term } from './standing.ts';
import type { DeadlineResult } from './types.ts';

/**
 * What is left after the moment asked for up to the end of a term, negative where it has passed: working days for a term in working days
 * (those it counts), minutes for a term in hours or minutes asked at a time of day, else calendar days without the suspended ones.
 * @returns `undefined` where the calendar does not cover the days since the due day
 */
export function remainingOf(
  calendar: Calendar,
  unit: Duration['unit'],
  term: Term,
  { at, time }: { readonly at: IsoDate; readonly time?: string },
): Required<Pick<DeadlineResult, 'remaining' | 'remainingUnit'>> | undefined {
  if (term.time !== undefined && time !== undefined) {
    const end = minutesOf(calendar, { on: term.due, time: term.time });
    return { remaining: end - minutesOf(calendar, { on: at, time }), remainingUnit: 'minute' };
  }
  const remaining = remainingDays(calendar, unit, term, at);
  if (remaining === undefined) return undefined;
  return { remaining, remainingUnit: unit === 'workingDay' ? 'workingDay' : 'calendarDay' };
}

function remainingDays(
  calendar: Calendar,
  unit: Duration['unit'],
  days: Term,
  at: IsoDate,
): number | undefined {
  const left = toEpochDay(days.due) - toEpochDay(at);
  if (unit === 'workingDay') {
    return left >= 0
      ? days.counted.filter((day) => day > at).length
      : workingDaysSince(calendar, days.due, at);
  }
  const suspended = days.skipped.filter((day) => day.kind === 'suspended' && day.date > at);
  return left - suspended.length;
}

function workingDaysSince(calendar: Calendar, due: IsoDate, at: IsoDate): number | undefined {
  const read = dayReader(calendar);
  let passed = 0;
  for (let day = toEpochDay(addDays(due, 1)); day <= toEpochDay(at); day += 1) {
    const nature = read(day);
    if (nature === undefined) return undefined;
    if (nature.off === undefined) passed += 1;
  }
  // Not -0, which JSON cannot write.
  return passed === 0 ? 0 : -passed;
}
