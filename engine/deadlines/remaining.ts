import { addDays, toEpochDay } from '../calendar/date.ts';
import { dayReader } from '../calendar/days-off.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Duration } from '../schema/duration.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { DayCount } from './types.ts';

/**
 * Days left after `at` up to the due day, negative where it has passed: working days for a term in working days
 * (those it counts), else calendar days without the suspended ones.
 * @returns `undefined` where the calendar does not cover the days since the due day
 */
export function remainingDays(
  calendar: Calendar,
  unit: Duration['unit'],
  days: DayCount,
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

/** What `remainingDays` counts for a term in this unit. */
export const remainingUnit = (unit: Duration['unit']): 'workingDay' | 'calendarDay' =>
  unit === 'workingDay' ? 'workingDay' : 'calendarDay';

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
