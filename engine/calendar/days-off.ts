import type { SkippedDay } from '../deadlines/types.ts';
import type { Calendar, CalendarDay } from '../schema/calendar.ts';
import { fromEpochDay, toEpochDay, weekdayOfEpochDay, yearOf } from './date.ts';
import { calendarYear } from './year.ts';

/** What a calendar says of one day. */
export interface DayNature {
  /** The reason for which it is not a working day; absent where it is one. */
  readonly off?: SkippedDay;
  /** Its year's transfers are not yet official. */
  readonly provisional: boolean;
}

/** Two entries for one day do not depend on the order of keys: the stronger kind speaks. */
const STRENGTH: readonly CalendarDay['kind'][] = ['holiday', 'rest', 'substituted', 'transferred', 'worked'];

/**
 * Reads a calendar's days; the entries of each year are looked up once.
 * @returns a function from an epoch day to its nature, `undefined` where the calendar does not cover the year
 */
export function dayReader(calendar: Calendar): (epochDay: number) => DayNature | undefined {
  const years = new Map<number, ReadonlyMap<number, CalendarDay> | undefined>();
  return (epochDay) => {
    const date = fromEpochDay(epochDay);
    const year = yearOf(date);
    const definition = calendarYear(calendar, year);
    if (definition === undefined) return undefined;
    const entries = years.get(year) ?? entriesOf(definition.days);
    years.set(year, entries);
    const provisional = definition.status === 'statutory';
    const entry = entries.get(epochDay);
    if (entry?.kind === 'worked') return { provisional };
    if (entry !== undefined) return { off: { date, kind: entry.kind, title: entry.title }, provisional };
    const weekend = calendar.weekend.includes(weekdayOfEpochDay(epochDay));
    return weekend ? { off: { date, kind: 'weekend' }, provisional } : { provisional };
  };
}

function entriesOf(days: Readonly<Record<string, CalendarDay>>): ReadonlyMap<number, CalendarDay> {
  const entries = new Map<number, CalendarDay>();
  for (const entry of Object.values(days)) {
    const day = toEpochDay(entry.date);
    const other = entries.get(day);
    if (other === undefined || STRENGTH.indexOf(entry.kind) < STRENGTH.indexOf(other.kind)) {
      entries.set(day, entry);
    }
  }
  return entries;
}
