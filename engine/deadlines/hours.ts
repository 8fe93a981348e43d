import { weekday } from '../calendar/date.ts';
import type { DayNature } from '../calendar/days-off.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Channel, Hours } from '../schema/service.ts';
import { original } from '../text/localize.ts';
import type { DeadlineDoubt, Moment } from './types.ts';

/** Whether something came in while the door was open, or why nobody can say. */
export type Reception =
  | { readonly because: 'within-hours' | 'closed-day' | 'after-hours' }
  | { readonly doubt: DeadlineDoubt };

/** A moment with what the calendar says of its day. */
export interface CalendarMoment extends Moment {
  readonly nature: DayNature;
}

/**
 * Whether what comes in by a channel at a moment counts as received on that day: not on a day on which it is closed, and not after the end
 * of its hours. A break and the time before opening belong to the day. Hours with one title are those of one office; where the offices of a
 * channel differ, nobody can say.
 */
export function receptionOf(calendar: Calendar, channel: Channel, at: CalendarMoment): Reception {
  const { reception } = channel;
  switch (reception?.counts) {
    case 'at-any-time':
      return { because: 'within-hours' };
    case 'on-working-days':
      return { because: at.nature.off === undefined ? 'within-hours' : 'closed-day' };
    case 'within-hours':
      return byHours(calendar, Object.values(reception.hours ?? channel.hours ?? {}), at);
    case undefined: {
      const own = Object.values(channel.hours ?? {});
      if (own.some(({ roundTheClock }) => roundTheClock === true)) return { doubt: 'reception-not-stated' };
      return byHours(calendar, own, at);
    }
  }
}

function byHours(calendar: Calendar, hours: readonly Hours[], at: CalendarMoment): Reception {
  const officeOf = ({ title }: Hours) => (title === undefined ? '' : original(title).text);
  const [first, ...others] = [...new Set(hours.map(officeOf))].map((office) =>
    ofOffice(
      calendar,
      hours.filter((entry) => officeOf(entry) === office),
      at,
    ),
  );
  if (first === undefined) return { doubt: 'hours-not-given' };
  if (others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first;
  return { doubt: [first, ...others].some(isTimeUnknown) ? 'time-unknown' : 'hours-differ' };
}

const isTimeUnknown = (reception: Reception): boolean =>
  'doubt' in reception && reception.doubt === 'time-unknown';

function ofOffice(calendar: Calendar, entries: readonly Hours[], at: CalendarMoment): Reception {
  const open = entries.filter((entry) => isOpenOn(calendar, entry, at));
  if (open.length === 0) return { because: 'closed-day' };
  const { time } = at;
  const inTime = open.some(({ to }) => to === undefined || (time !== undefined && time <= to));
  if (inTime) return { because: 'within-hours' };
  return time === undefined ? { doubt: 'time-unknown' } : { because: 'after-hours' };
}

/** On a rest day an office is open only where its hours name that day of the week; on a holiday it is closed; a worked day off is a working day. */
function isOpenOn(
  calendar: Calendar,
  { days, roundTheClock }: Hours,
  { on, nature: { off } }: CalendarMoment,
): boolean {
  const named = days?.includes(weekday(on));
  if (off === undefined) return named !== false || calendar.weekend.includes(weekday(on));
  return off.kind === 'weekend' && (named ?? roundTheClock === true);
}
