import type { SkippedDay } from '../deadlines/types.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Calendar } from '../schema/calendar.ts';
import { civilFromDays } from './civil.ts';
import type { DayNature } from './days-off.ts';
import { yearNotCovered } from './year.ts';

/** Where the end of a term came to lie, and the days off it moved over, in the order of the calendar. */
export interface RolledEnd {
  readonly due: number;
  readonly over: readonly SkippedDay[];
  readonly provisional: boolean;
}

/**
 * Moves an end that falls on a day off to the next or the previous working day.
 * @param due the end as an epoch day
 * @returns the moved end, or `calendar-year-not-covered`
 */
export function rollEnd(
  calendar: Calendar,
  read: (epochDay: number) => DayNature | undefined,
  due: number,
  roll: 'next' | 'previous',
): Result<RolledEnd> {
  const over: SkippedDay[] = [];
  let provisional = false;
  for (let day = due; ; day += roll === 'next' ? 1 : -1) {
    const nature = read(day);
    if (nature === undefined) return fail(yearNotCovered(calendar, civilFromDays(day).year));
    provisional ||= nature.provisional;
    if (nature.off === undefined) {
      return ok({ due: day, over: roll === 'next' ? over : over.reverse(), provisional });
    }
    over.push(nature.off);
  }
}
