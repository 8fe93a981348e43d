import { newKey } from '../../../../../../engine/amending/new-key.ts';
import { parseDate } from '../../../../../../engine/calendar/date.ts';
import type { Calendar, CalendarDay } from '../../../../../../engine/schema/calendar.ts';
import { standingYear, yearsOf } from './year.ts';

type Year = Calendar['years'][string];

export interface ProposedYear {
  readonly year: number;
  readonly definition: Year;
  /** Days of the year before that were not taken over, because they do not come on the same day each year. */
  readonly left: readonly CalendarDay[];
}

/**
 * The year after the last one: its fixed holidays and rest days are those of the year before. A day is fixed where the two last years both
 * have it; of a single year, all of its are taken. Feasts that move, and days that are off or worked because of a decision for one year,
 * are left: they must be entered. The year is `statutory`: its transfers are not known.
 * @param carried where the proposed days come from, in words, by the year before
 */
export function nextYear(calendar: Calendar, carried: (from: number) => string): ProposedYear | undefined {
  const last = yearsOf(calendar).at(-1);
  const before = last === undefined ? undefined : standingYear(calendar, last)?.entry;
  if (last === undefined || before === undefined) return undefined;
  const year = last + 1;
  const earlier = standingYear(calendar, last - 1)?.entry;
  const known = earlier && new Set(Object.values(earlier.days).filter(isStatutory).map(dayOfYear));
  const statutory = Object.entries(before.days).filter(([, day]) => isStatutory(day));
  const isFixed = (day: CalendarDay) => known?.has(dayOfYear(day)) ?? true;
  const days: Record<string, CalendarDay> = {};
  for (const [key, day] of statutory) {
    const date = parseDate(`${year}-${day.date.slice(5)}`);
    if (!isFixed(day) || date === undefined) continue;
    const own = newKey(key.replaceAll(String(last), String(year)), Object.keys(days));
    days[own] = { ...day, date, unverified: carried(last) };
  }
  return {
    year,
    definition: { status: 'statutory', days },
    left: statutory.map(([, day]) => day).filter((day) => !isFixed(day)),
  };
}

const isStatutory = ({ kind }: CalendarDay): boolean => kind === 'holiday' || kind === 'rest';
const dayOfYear = ({ date }: CalendarDay): string => date.slice(5);
