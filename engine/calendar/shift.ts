import type { Calendar } from '../schema/calendar.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { countDays } from './count.ts';
import { epochDayAfterMonths, fromEpochDay, toEpochDay } from './date.ts';
import { dayReader } from './days-off.ts';

const FIRST = -719162; // 0001-01-01
const LAST = 2932896; // 9999-12-31

/**
 * The day some units later, or earlier where the count is negative. Months and years clamp to the month's last day; only working days need the calendar.
 * @returns undefined where the calendar does not cover the days to count, or dates cannot be written any more
 */
export function shiftDay(
  calendar: Calendar,
  from: IsoDate,
  unit: 'calendarDay' | 'workingDay' | 'month' | 'year',
  count: number,
): IsoDate | undefined {
  switch (unit) {
    case 'calendarDay':
      return written(toEpochDay(from) + count);
    case 'month':
      return written(epochDayAfterMonths(from, count));
    case 'year':
      return written(epochDayAfterMonths(from, count * 12));
    case 'workingDay':
      return count < 0 ? workingDayBefore(calendar, from, -count) : workingDayAfter(calendar, from, count);
  }
}

function written(epochDay: number): IsoDate | undefined {
  return epochDay >= FIRST && epochDay <= LAST ? fromEpochDay(epochDay) : undefined;
}

function workingDayAfter(calendar: Calendar, from: IsoDate, count: number): IsoDate | undefined {
  const counted = countDays(calendar, from, { unit: 'workingDay', count });
  return counted.ok ? counted.value.due : undefined;
}

function workingDayBefore(calendar: Calendar, from: IsoDate, count: number): IsoDate | undefined {
  const read = dayReader(calendar);
  let day = toEpochDay(from);
  for (let left = count; left > 0; ) {
    day -= 1;
    const nature = day < FIRST ? undefined : read(day);
    if (nature === undefined) return undefined;
    if (nature.off === undefined) left -= 1;
  }
  return fromEpochDay(day);
}
