import { yearOf } from '../../../../../../engine/calendar/date.ts';
import { calendarYear } from '../../../../../../engine/calendar/year.ts';
import { due } from '../../../../../../engine/deadlines/due.ts';
import type { DatedEvent } from '../../../../../../engine/deadlines/sequence.ts';
import type { DeadlineResult } from '../../../../../../engine/deadlines/types.ts';
import type { Calendar } from '../../../../../../engine/schema/calendar.ts';
import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { IsoDate } from '../../../../../../engine/schema/primitives.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

/** A made-up case on which a deadline is tried: when it started, and when it stood still. */
export interface Trial {
  readonly variant: string;
  readonly on: IsoDate;
  /** Local time of the start, `HH:MM`. */
  readonly time?: string;
  /** The way in, for a deadline that looks to its hours. */
  readonly channel?: string;
  /** By the keys of `pausesOf`. */
  readonly pauses: Readonly<Record<string, Pause>>;
}

export interface Pause {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** The reasons for which a deadline can stand still; the one without a name has the key `''`. */
export function pausesOf({ suspended, suspensions }: Deadline): readonly {
  readonly key: string;
  readonly title?: Text;
  readonly from: string;
  readonly until: string;
}[] {
  return [
    ...(suspended === undefined ? [] : [{ key: '', from: suspended.from, until: suspended.until }]),
    ...inOrder(suspensions).map(([key, { title, from, until }]) => ({ key, title, from, until })),
  ];
}

/** How a deadline of an edition is counted on a made-up case; undefined where the edition has none by that key. */
export function tried(
  edition: Edition,
  calendar: Calendar,
  id: string,
  { variant, on, time, channel, pauses }: Trial,
): DeadlineResult | undefined {
  const deadline = edition.deadlines?.[id];
  if (deadline === undefined) return undefined;
  const start = { event: deadline.starts, on, ...(time === undefined ? {} : { time }) };
  const events: readonly DatedEvent[] = [
    start,
    ...pausesOf(deadline).flatMap(({ key, from, until }): readonly DatedEvent[] => {
      const pause = pauses[key];
      if (pause?.from === undefined) return [];
      const ended = pause.until === undefined ? [] : [{ event: until, on: pause.until }];
      return [{ event: from, on: pause.from }, ...ended];
    }),
  ];
  // The deadline alone: the others neither help nor hinder, and a draft's may not be whole yet.
  const alone: Edition = { ...edition, deadlines: { [id]: { ...deadline, appliesTo: [variant] } } };
  const input = { variant, events, at: on, open: [], ...(channel === undefined ? {} : { channel }) };
  return due(alone, calendar, input)[id];
}

/** The years that a count touches and whose official days off are not known yet. */
export function provisionalYears(calendar: Calendar, from: IsoDate, to: IsoDate): readonly number[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  return years.filter((year) => calendarYear(calendar, year)?.status === 'statutory');
}
