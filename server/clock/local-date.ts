import { parseDate } from '../../engine/calendar/date.ts';
import type { Calendar } from '../../engine/schema/calendar.ts';
import type { IsoDate } from '../../engine/schema/primitives.ts';

/**
 * The calendar day of an instant where the calendar holds, by the calendar's own offsets from UTC and not by the machine's time zone
 * tables. An offset that begins on a day is used from that day's local midnight on.
 */
export function localDate(calendar: Pick<Calendar, 'utcOffsets'>, instant: Date): IsoDate {
  const offsets = Object.values(calendar.utcOffsets).sort((a, b) => (a.from < b.from ? 1 : -1));
  const inForce = offsets.find(({ from, minutes }) => dateAt(instant, minutes) >= from) ?? offsets.at(-1);
  return dateAt(instant, inForce?.minutes ?? 0);
}

/** An instant that lies on a day where the calendar holds: `minutes` after its midnight. */
export function instantOn(calendar: Pick<Calendar, 'utcOffsets'>, date: IsoDate, minutes: number): Date {
  const offsets = Object.values(calendar.utcOffsets).sort((a, b) => (a.from < b.from ? 1 : -1));
  const offset = (offsets.find(({ from }) => date >= from) ?? offsets.at(-1))?.minutes ?? 0;
  return new Date(Date.parse(`${date}T00:00:00Z`) + (minutes - offset) * 60_000);
}

function dateAt(instant: Date, offsetMinutes: number): IsoDate {
  const text = new Date(instant.getTime() + offsetMinutes * 60_000).toISOString().slice(0, 10);
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`the clock shows ${text}, outside the years 1-9999`);
  return date;
}
