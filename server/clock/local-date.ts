import { parseDate } from '../../engine/calendar/date.ts';
import type { Calendar } from '../../engine/schema/calendar.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

type Offsets = Pick<Calendar, 'utcOffsets'>;

const MINUTE = 60_000;

/**
 * The calendar day of an instant where the calendar holds, by the calendar's own offsets from UTC and not by the machine's time zone
 * tables. An offset begins at the midnight that the clocks showed until then: clocks put back at that moment show the
 * last hour of the day before once more.
 */
export function localDate(calendar: Offsets, instant: Date): IsoDate {
  const text = localText(calendar, instant).slice(0, 10);
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`the clock shows ${text}, outside the years 1-9999`);
  return date;
}

/** The local time of day of an instant where the calendar holds, `HH:MM`. */
export const localTime = (calendar: Offsets, instant: Date): string =>
  localText(calendar, instant).slice(11, 16);

function localText(calendar: Offsets, instant: Date): string {
  let offset = 0;
  for (const [index, { from, minutes }] of ascending(calendar).entries()) {
    const begins = index === 0 || instant.getTime() >= midnight(from, offset);
    if (begins) offset = minutes;
  }
  return new Date(instant.getTime() + offset * MINUTE).toISOString();
}

/** An instant that lies on a day where the calendar holds: `minutes` after its midnight. */
export function instantOn(calendar: Offsets, date: IsoDate, minutes: number): Date {
  const offsets = ascending(calendar);
  const offset = offsets.findLast(({ from }) => from <= date) ?? offsets[0];
  return new Date(midnight(date, offset?.minutes ?? 0) + minutes * MINUTE);
}

function ascending({ utcOffsets }: Offsets) {
  return Object.values(utcOffsets).sort((a, b) => (a.from < b.from ? -1 : 1));
}

const midnight = (date: IsoDate, offset: number): number => Date.parse(`${date}T00:00:00Z`) - offset * MINUTE;
