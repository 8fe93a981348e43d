import { civilFromDays, daysFromCivil, daysInMonth } from '../../../../../../engine/calendar/civil.ts';
import { fromEpochDay, toEpochDay, weekdayOfEpochDay } from '../../../../../../engine/calendar/date.ts';
import { equal } from '../../../../../../engine/diff/equal.ts';
import { type StandingEntry, standingEntries } from '../../../../../../engine/library/standing.ts';
import type { Calendar, CalendarDay } from '../../../../../../engine/schema/calendar.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';

/** A day of a calendar's year: what its weekday makes it, and the entry that makes it something else. */
export interface YearDay {
  readonly date: IsoDate;
  /** The day of the month. */
  readonly day: number;
  readonly weekend: boolean;
  readonly key?: string;
  readonly entry?: CalendarDay;
}

/** A month as weeks from Monday to Sunday; nothing where a day belongs to another month. */
export interface YearMonth {
  /** 1 to 12. */
  readonly month: number;
  readonly weeks: readonly (readonly (YearDay | undefined)[])[];
}

/** The twelve months of a year of a calendar. */
export function monthsOfYear(
  { weekend, years }: Pick<Calendar, 'weekend' | 'years'>,
  year: number,
): readonly YearMonth[] {
  const entries = new Map(
    Object.entries(standingYear({ years }, year)?.entry.days ?? {}).map(([key, entry]) => [
      entry.date,
      { key, entry },
    ]),
  );
  const dayOf = (epochDay: number): YearDay => {
    const date = fromEpochDay(epochDay);
    return {
      date,
      day: civilFromDays(epochDay).day,
      weekend: weekend.includes(weekdayOfEpochDay(epochDay)),
      ...entries.get(date),
    };
  };
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const first = daysFromCivil({ year, month, day: 1 });
    const before = weekdayOfEpochDay(first) - 1;
    const length = daysInMonth(year, month);
    const weeks = Array.from({ length: Math.ceil((before + length) / 7) }, (_week, week) =>
      Array.from({ length: 7 }, (_day, weekday) => {
        const day = week * 7 + weekday - before;
        return day >= 0 && day < length ? dayOf(first + day) : undefined;
      }),
    );
    return { month, weeks };
  });
}

/** The years that a calendar covers, in order. */
export const yearsOf = ({ years }: Pick<Calendar, 'years'>): readonly number[] =>
  standingEntries(years)
    .map(({ name }) => Number(name.slice(1)))
    .sort((a, b) => a - b);

/** What a calendar says of a year now, with the keys of what it said before. */
export const standingYear = (
  { years }: Pick<Calendar, 'years'>,
  year: number,
): StandingEntry<Calendar['years'][string]> | undefined =>
  standingEntries(years).find(({ name }) => name === `y${year}`);

/** The year of which an entry speaks, or spoke before another took its place. */
export function yearOfEntry({ years }: Pick<Calendar, 'years'>, key: string): number | undefined {
  const found = standingEntries(years).find(({ chain }) => chain.includes(key));
  return found && Number(found.name.slice(1));
}

/** What became of a day's entry in a year that takes the place of another. */
export const dayState = (
  was: CalendarDay | undefined,
  is: CalendarDay | undefined,
): 'added' | 'changed' | 'removed' | 'same' =>
  is === undefined ? 'removed' : was === undefined ? 'added' : equal(was, is) ? 'same' : 'changed';

/** Keys that move through a calendar page, as days from the day that has the focus; undefined for any other key. */
export function movedDay(date: IsoDate, key: string, year: number): IsoDate | undefined {
  const from = toEpochDay(date);
  const { month, day } = civilFromDays(from);
  const weekday = weekdayOfEpochDay(from);
  const inMonth = (other: number) =>
    other < 1 || other > 12
      ? from
      : daysFromCivil({ year, month: other, day: Math.min(day, daysInMonth(year, other)) });
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from - 7,
    ArrowDown: from + 7,
    Home: from - weekday + 1,
    End: from + 7 - weekday,
    PageUp: inMonth(month - 1),
    PageDown: inMonth(month + 1),
  };
  const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (to === undefined) return undefined;
  const first = daysFromCivil({ year, month: 1, day: 1 });
  const last = daysFromCivil({ year, month: 12, day: 31 });
  return fromEpochDay(Math.min(Math.max(to, first), last));
}
