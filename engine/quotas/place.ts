import { countDays } from '../calendar/count.ts';
import { shiftDay } from '../calendar/shift.ts';
import { type DatedEvent, inSequence } from '../deadlines/sequence.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Quota } from '../schema/quota.ts';
import type { ValueGap } from '../values/types.ts';
import type { PlaceStatus } from './types.ts';

/** How a case stands to a place on a day. */
export interface PlaceOf {
  readonly status: PlaceStatus;
  readonly since?: IsoDate;
  readonly heldUntil?: IsoDate;
  /** The calendar does not cover the days of the hold: nobody knows whether it has lapsed. */
  readonly gap?: ValueGap;
}

/**
 * Follows the events of a case up to a day. An event that holds the place holds it anew; one that uses it uses it for good, and nothing
 * gives it back then; one that releases it gives back a place that is held and has not lapsed.
 * @param at the day; without it, all events count and nothing lapses
 */
export function placeOf(
  { hold, usedOn = [], releasedOn = [] }: Quota,
  calendar: Calendar,
  events: readonly DatedEvent[],
  at: IsoDate | undefined,
): PlaceOf {
  let place: PlaceOf = { status: 'none' };
  for (const { event, on } of inSequence(events)) {
    if (at !== undefined && on > at) break;
    if (usedOn.includes(event)) return { status: 'used', since: on };
    if (hold?.on.includes(event)) place = held(hold, calendar, on);
    else if (releasedOn.includes(event) && place.status === 'held' && !isOver(place, on)) {
      place = { status: 'released', since: on };
    }
  }
  return at !== undefined && isOver(place, at) ? { ...place, status: 'lapsed' } : place;
}

function held({ length, startDay }: NonNullable<Quota['hold']>, calendar: Calendar, on: IsoDate): PlaceOf {
  const place = { status: 'held', since: on } as const;
  if (length === undefined) return place;
  const until = lastDay(calendar, on, length, startDay ?? 'excluded');
  return until === undefined ? { ...place, gap: { kind: 'calendar', on } } : { ...place, heldUntil: until };
}

function lastDay(
  calendar: Calendar,
  on: IsoDate,
  { unit, count }: NonNullable<NonNullable<Quota['hold']>['length']>,
  startDay: 'excluded' | 'included',
): IsoDate | undefined {
  if (unit === 'workingDay' || startDay === 'included') {
    const counted = countDays(calendar, on, { unit, count }, { startDay });
    return counted.ok ? counted.value.due : undefined;
  }
  return unit === 'hour' || unit === 'minute' ? undefined : shiftDay(calendar, on, unit, count);
}

const isOver = ({ status, heldUntil }: PlaceOf, day: IsoDate): boolean =>
  status === 'held' && heldUntil !== undefined && day > heldUntil;
