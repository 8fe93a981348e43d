import { countDays, type Suspension } from '../calendar/count.ts';
import { type ClockTerm, elapse, isClockTerm, type Pause } from '../calendar/elapse.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { DayCount, DeadlineDoubt, Instant, Moment, SuspendedStretch } from './types.ts';

/** A counted term: its last day and, in hours and minutes, its last minute. */
export interface Term extends DayCount {
  readonly time?: string;
}

/** A term as it stands: counted, standing still, or not to be counted. */
export type Standing =
  | { readonly term: Term }
  | { readonly suspended: true }
  | { readonly uncountable: DeadlineDoubt };

/**
 * Counts a deadline from the moment of its start. A stretch that began after the term had run out changes nothing; one that has not ended
 * keeps it standing still.
 */
export function standing(
  deadline: Deadline,
  calendar: Calendar,
  start: Moment,
  stretches: readonly SuspendedStretch[],
): Standing {
  const { length } = deadline;
  return isClockTerm(length)
    ? byClock(length, calendar, start, stretches)
    : byDays(deadline, calendar, start, stretches);
}

function byDays(
  { startDay, roll, length }: Deadline,
  calendar: Calendar,
  start: Moment,
  stretches: readonly SuspendedStretch[],
): Standing {
  const suspended = stretches.flatMap(({ after, until }): readonly Suspension[] =>
    until === undefined ? [] : [{ after: after.on, until: until.on }],
  );
  const since = stretches.find(({ until }) => until === undefined)?.after.on;
  const result = countDays(calendar, start.on, length, {
    startDay,
    ...(roll === undefined ? {} : { roll }),
    suspended,
  });
  if (since !== undefined && !(result.ok && result.value.due <= since)) return { suspended: true };
  return result.ok ? { term: result.value } : { uncountable: 'calendar' };
}

function byClock(
  length: ClockTerm,
  calendar: Calendar,
  start: Moment,
  stretches: readonly SuspendedStretch[],
): Standing {
  const from = instant(start);
  if (from === undefined) return { uncountable: 'time-unknown' };
  // What ended on an earlier day needs no times.
  const touching = stretches.filter(({ until }) => until === undefined || until.on >= from.on);
  const pauses: Pause[] = [];
  for (const { after, until } of touching) {
    const [begins, ends] = [instant(after), until === undefined ? undefined : instant(until)];
    if (begins === undefined || (until !== undefined && ends === undefined)) {
      return { uncountable: 'time-unknown' };
    }
    if (ends !== undefined) pauses.push({ after: begins, until: ends });
  }
  const since = touching.find(({ until }) => until === undefined)?.after;
  const due = elapse(calendar, from, length, pauses);
  if (since !== undefined && !(due.ok && isNotAfter(due.value, since))) return { suspended: true };
  if (!due.ok) return { uncountable: 'calendar' };
  const { on, time } = due.value;
  return { term: { due: on, time, counted: [], skipped: [], provisional: false } };
}

const instant = ({ on, time }: Moment): Instant | undefined =>
  time === undefined ? undefined : { on, time };

const isNotAfter = (a: Instant, { on, time = '' }: Moment): boolean => `${a.on} ${a.time}` <= `${on} ${time}`;
