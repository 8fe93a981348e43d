import { weekday } from '../../calendar/date.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { standingEntries } from '../../library/standing.ts';
import type { Calendar, CalendarDay } from '../../schema/calendar.ts';
import type { Rule } from '../rule.ts';

/** What the day that a day stands for must be. */
const STANDS_FOR: Readonly<Partial<Record<CalendarDay['kind'], readonly CalendarDay['kind'][]>>> = {
  substituted: ['holiday', 'rest'],
  transferred: ['worked'],
  worked: ['transferred'],
};

/** Days moved about must add up: a worked day is a weekend day, a day off instead of another is no weekend day, and the other one is there. */
export const calendarDays: Rule = {
  name: 'calendar-days',
  severity: 'error',
  docs: 'A worked day is no weekend day, a substituted or transferred day off is one, or `instead` names no matching day.',
  run: (library) =>
    Object.values(library.recorded.calendars).flatMap((calendar) => {
      const years = standingEntries(calendar.years);
      const all = years.flatMap(({ entry: { days } }) => Object.values(days));
      return years.flatMap(({ name, chain, entry: { days } }) =>
        Object.entries(days).flatMap(([key, day]) =>
          problems(calendar, join('/years', chain.at(-1) ?? name, 'days', key), day, all),
        ),
      );
    }),
};

function problems(
  calendar: Calendar,
  pointer: string,
  { date, kind, instead }: CalendarDay,
  all: readonly CalendarDay[],
): readonly Diagnostic[] {
  const wanted = STANDS_FOR[kind];
  if (wanted === undefined) return [];
  const at = { file: `calendars/${calendar.id}.json`, pointer };
  const isWeekend = calendar.weekend.includes(weekday(date));
  const other = all.filter((day) => day.date === instead);
  const matches = other.some((day) => wanted.includes(day.kind));
  // A weekend day may be worked, and a substituted day taken, by decree alone: then `instead` is left out.
  return [
    ...(kind === 'worked' && !isWeekend ? [error('calendar-worked-day-not-weekend', at, { date })] : []),
    ...(kind !== 'worked' && isWeekend ? [error('calendar-day-off-on-weekend', at, { date })] : []),
    ...(instead !== undefined && !matches
      ? [error('calendar-instead-wrong', at, { date, instead, kinds: wanted.join(', ') })]
      : []),
  ];
}
