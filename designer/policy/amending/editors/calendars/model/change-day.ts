import { newKey } from '../../../../../../engine/amending/new-key.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { CalendarDay } from '../../../../../../engine/schema/calendar.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

export type DayKind = CalendarDay['kind'];

export const DAY_KINDS: readonly DayKind[] = ['holiday', 'rest', 'substituted', 'transferred', 'worked'];

/** The kinds that a day can be made: on a weekend day people may work; a working day may be off instead of another. */
export const kindsFor = (weekend: boolean): readonly DayKind[] =>
  DAY_KINDS.filter((kind) =>
    weekend ? kind !== 'substituted' && kind !== 'transferred' : kind !== 'worked',
  );

/** Whether a day of a kind stands for another day. */
export const standsForAnother = (kind: DayKind): boolean => kind === 'substituted' || kind === 'transferred';

/** A day of another kind; a day that no longer stands for another does not name one. */
export function withKind(day: CalendarDay, kind: DayKind): CalendarDay {
  const { instead, ...rest } = day;
  return { ...rest, kind, ...(instead !== undefined && standsForAnother(kind) ? { instead } : {}) };
}

/** A new entry for a day, with its key. */
export function newDay(
  day: {
    readonly date: IsoDate;
    readonly kind: DayKind;
    readonly title: Text;
    readonly citation: Citation | undefined;
  },
  taken: readonly string[],
): readonly [string, CalendarDay] {
  const { date, kind, title, citation } = day;
  return [
    newKey(`${kind}-${date}`, taken),
    { date, kind, title, ...(citation === undefined ? {} : { citation }) },
  ];
}

/** The entry that a published calendar has for a day of a kind, with its key: a day that is put back is as it was. */
export function formerDay(
  days: unknown,
  date: IsoDate,
  kind: DayKind,
): readonly [string, CalendarDay] | undefined {
  return Object.entries(isObject(days) ? days : {}).find((entry): entry is [string, CalendarDay] => {
    const [, day] = entry;
    return isObject(day) && day.date === date && day.kind === kind;
  });
}
