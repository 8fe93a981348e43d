import type { Instant } from '../deadlines/types.ts';
import type { Calendar } from '../schema/calendar.ts';
import { fromEpochDay, toEpochDay } from './date.ts';

const DAY = 24 * 60;

type Offsets = Pick<Calendar, 'utcOffsets'>;

/** Minutes that have passed, by any clock, since the start of 1970 UTC: what terms in hours and minutes are counted in. */
export function minutesOf(calendar: Offsets, { on, time }: Instant): number {
  const offsets = ascending(calendar);
  const offset = offsets.findLast(({ from }) => from <= on) ?? offsets[0];
  return (
    toEpochDay(on) * DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - (offset?.minutes ?? 0)
  );
}

/** The local day and time of such a minute: the inverse of `minutesOf`, save in an hour that the clocks showed twice or not at all. */
export function instantOf(calendar: Offsets, minutes: number): Instant {
  let offset = 0;
  for (const [index, { from, minutes: next }] of ascending(calendar).entries()) {
    if (index === 0 || minutes >= toEpochDay(from) * DAY - offset) offset = next;
  }
  const local = minutes + offset;
  const day = Math.floor(local / DAY);
  return { on: fromEpochDay(day), time: timeText(local - day * DAY) };
}

function timeText(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const ascending = ({ utcOffsets }: Offsets) =>
  Object.values(utcOffsets).sort((a, b) => (a.from < b.from ? -1 : 1));
