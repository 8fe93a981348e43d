import { fromEpochDay, toEpochDay, weekday, yearOf } from '../calendar/date.ts';
import { dayReader } from '../calendar/days-off.ts';
import { yearNotCovered } from '../calendar/year.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { own } from '../json/own.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Edition } from '../schema/edition.ts';
import type { Channel } from '../schema/service.ts';
import { type Reception, receptionOf } from './hours.ts';
import type { DeadlineDoubt, Moment, Received } from './types.ts';

/** From when a term runs; with a doubt, also from when it would run if the doubt fell the other way. */
export interface Reckoned {
  readonly received: Received;
  readonly doubt?: DeadlineDoubt;
  readonly otherwise?: Moment;
}

/**
 * When something counts as received that came in by a channel of the variant: after hours, on the next working day, from opening on.
 * @param channel the case's channel; where it is not known, those that take the variant speak if they agree
 * @returns the moment; or `calendar-year-not-covered`
 */
export function receivedOn(
  edition: Edition,
  calendar: Calendar,
  asked: { readonly variant: string; readonly channel?: string },
  at: Moment,
): Result<Reckoned> {
  const nature = dayReader(calendar)(toEpochDay(at.on));
  if (nature === undefined) return fail(yearNotCovered(calendar, yearOf(at.on)));
  const channels = channelsOf(edition, asked);
  const reception = together(channels.map((channel) => receptionOf(calendar, channel, { ...at, nature })));
  if ('because' in reception && reception.because === 'within-hours') {
    return ok({ received: { ...at, because: 'within-hours' } });
  }
  const next = nextWorkingDay(calendar, at, channels);
  if (!next.ok) return next;
  if ('because' in reception) return ok({ received: { ...next.value, because: reception.because } });
  return ok({ received: { ...at, because: 'not-known' }, doubt: reception.doubt, otherwise: next.value });
}

function channelsOf(
  { service: { channels } }: Edition,
  { variant, channel }: { readonly variant: string; readonly channel?: string },
): readonly Channel[] {
  const stated = channel === undefined ? undefined : own(channels, channel);
  if (stated !== undefined) return [stated];
  return Object.values(channels).filter(({ variants }) => variants.includes(variant));
}

function together([first, ...others]: readonly Reception[]): Reception {
  if (first === undefined) return { doubt: 'channel-unknown' };
  const agree = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return agree ? first : { doubt: 'channel-unknown' };
}

/** The next working day, at the time at which the channel opens on it where that is one time. */
function nextWorkingDay(calendar: Calendar, { on }: Moment, channels: readonly Channel[]): Result<Moment> {
  const read = dayReader(calendar);
  for (let day = toEpochDay(on) + 1; ; day += 1) {
    const date = fromEpochDay(day);
    const nature = read(day);
    if (nature === undefined) return fail(yearNotCovered(calendar, yearOf(date)));
    if (nature.off === undefined) {
      const time = openingTime(channels, weekday(date));
      return ok({ on: date, ...(time === undefined ? {} : { time }) });
    }
  }
}

function openingTime(channels: readonly Channel[], day: number): string | undefined {
  const times = channels.flatMap(({ reception, hours }) =>
    Object.values(reception?.hours ?? hours ?? {})
      .filter(({ days }) => days?.includes(day) ?? true)
      .map(({ from }) => from),
  );
  const [first, ...others] = new Set(times);
  return others.length === 0 ? first : undefined;
}
