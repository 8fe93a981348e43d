import { openEntriesOn } from '../open/entries.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { type Reckoned, receivedOn } from './received.ts';
import { remainingOf } from './remaining.ts';
import { type DatedEvent, inSequence } from './sequence.ts';
import { type Standing, standing, type Term } from './standing.ts';
import { momentOf, suspensionsOf } from './suspensions.ts';
import type { DeadlineDoubt, DeadlineResult, Moment, SuspendedStretch } from './types.ts';

/** What deadlines are computed for. */
export interface DueInput {
  readonly variant: string;
  /** The way by which the case came in, for deadlines that look to its hours. */
  readonly channel?: string;
  readonly events: readonly DatedEvent[];
  /** The day on which it is asked how the deadlines stand. */
  readonly at: IsoDate;
  /** The local time of that day; without it a term in hours is overdue only from the next day on. */
  readonly time?: string;
  /** The open entries that hold for the case; without it, those of the edition that hold for the variant on that day. */
  readonly open?: readonly string[];
}

/**
 * Every deadline of the variant, in order, with its due date and the days counted and skipped.
 *
 * It starts with the last `starts` event and is done with the first `ends` event after it (of one day's events their times or, without
 * times, the sequence given decides). What cannot be counted (a day outside the calendar's years, an unknown time) gives the status
 * `uncountable` with the reason, never a guess. Where the hours of the channel would matter and are not known, the earlier due date stands
 * and is provisional, with the reason.
 */
export function due(
  edition: Edition,
  calendar: Calendar,
  input: DueInput,
): Readonly<Record<string, DeadlineResult>> {
  const sequence = inSequence(input.events);
  const touching = openEntriesOn(edition, input);
  const deadlines = inOrder(edition.deadlines).filter(([, { appliesTo }]) =>
    appliesTo.includes(input.variant),
  );
  return Object.fromEntries(
    deadlines.map(([id, deadline]) => {
      const follows = deadlines
        .filter(([key, { ends }]) => key !== id && ends.includes(deadline.starts))
        .map(([key]) => key);
      return [
        id,
        {
          ...base(deadline, doubtsOn(id, deadline, touching)),
          ...(follows.length === 0 ? {} : { follows }),
          ...stand(edition, deadline, calendar, sequence, input),
        },
      ];
    }),
  );
}

/** The open entries on a deadline and on the events by which it starts and is suspended. */
function doubtsOn(
  id: string,
  { starts, suspended, suspensions = {} }: Deadline,
  touching: (pointer: string) => readonly string[],
): readonly string[] {
  const stretches = [...(suspended === undefined ? [] : [suspended]), ...Object.values(suspensions)];
  const events = [starts, ...stretches.flatMap(({ from, until }) => [from, until])];
  const pointers = [`/deadlines/${id}`, ...events.map((event) => `/workflow/events/${event}`)];
  return [...new Set(pointers.flatMap(touching))];
}

type Base = Pick<DeadlineResult, 'title' | 'responsible' | 'openBy' | 'citation'>;
type Stand = Omit<DeadlineResult, keyof Base | 'follows'>;

function base({ title, responsible, citation }: Deadline, openBy: readonly string[]): Base {
  return { title, responsible, openBy, ...(citation === undefined ? {} : { citation }) };
}

const nothing = { counted: [], skipped: [], provisional: false } as const;

function stand(
  edition: Edition,
  deadline: Deadline,
  calendar: Calendar,
  sequence: readonly DatedEvent[],
  input: DueInput,
): Stand {
  const start = sequence.findLastIndex(({ event }) => event === deadline.starts);
  const started = sequence[start];
  if (started === undefined) return { status: 'not-started', ...nothing };
  const end = sequence.findIndex(({ event }, index) => index > start && deadline.ends.includes(event));
  const done = sequence[end];
  // What happened after the duty was done no longer suspends it.
  const suspensions = suspensionsOf(deadline, done === undefined ? sequence : sequence.slice(0, end));
  const known = {
    started: started.on,
    ...(done === undefined ? {} : { doneOn: done.on }),
    ...(suspensions.length === 0 ? {} : { suspensions }),
  };
  const from = reckoned(edition, deadline, calendar, momentOf(started), input);
  if (from === 'uncountable') return { status: 'uncountable', ...known, ...nothing, doubts: ['calendar'] };
  const received = deadline.afterHours === undefined ? {} : { received: from.received };
  const result = standing(deadline, calendar, from.received, suspensions);
  if ('uncountable' in result) {
    return { status: 'uncountable', ...known, ...received, ...nothing, doubts: [result.uncountable] };
  }
  if ('suspended' in result) {
    return { status: done === undefined ? 'suspended' : 'done', ...known, ...received, ...nothing };
  }
  const { term } = result;
  const { status, doubts: ofEnd } = statusOf(term, done && momentOf(done), input);
  const doubts = [...doubtsOf(deadline, calendar, from, suspensions, term), ...ofEnd];
  const left = done === undefined ? remainingOf(calendar, deadline.length.unit, term, input) : undefined;
  return {
    status,
    ...known,
    ...received,
    ...term,
    ...(doubts.length === 0 ? {} : { provisional: true, doubts }),
    ...(left === undefined ? {} : left),
  };
}

function reckoned(
  edition: Edition,
  deadline: Deadline,
  calendar: Calendar,
  start: Moment,
  input: DueInput,
): Reckoned | 'uncountable' {
  if (deadline.afterHours === undefined) return { received: { ...start, because: 'within-hours' } };
  const result = receivedOn(edition, calendar, input, start);
  return result.ok ? result.value : 'uncountable';
}

/** A doubt about the start counts only where it would give another due date. */
function doubtsOf(
  deadline: Deadline,
  calendar: Calendar,
  { doubt, otherwise }: Reckoned,
  suspensions: readonly SuspendedStretch[],
  term: Term,
): readonly DeadlineDoubt[] {
  if (doubt === undefined || otherwise === undefined) return [];
  const other = standing(deadline, calendar, otherwise, suspensions);
  return isSame(other, term) ? [] : [doubt];
}

const isSame = (standing: Standing, { due, time }: Term): boolean =>
  'term' in standing && standing.term.due === due && standing.term.time === time;

function statusOf(
  { due, time }: Term,
  done: Moment | undefined,
  { at, time: now }: DueInput,
): { readonly status: DeadlineResult['status']; readonly doubts: readonly DeadlineDoubt[] } {
  if (done === undefined) {
    const isOver = at > due || (at === due && time !== undefined && now !== undefined && now > time);
    return { status: isOver ? 'overdue' : 'running', doubts: [] };
  }
  const onLastDay = done.on === due && time !== undefined;
  if (onLastDay && done.time === undefined) return { status: 'done', doubts: ['end-time-unknown'] };
  const isLate = done.on > due || (onLastDay && done.time !== undefined && done.time > time);
  return { status: isLate ? 'done-late' : 'done', doubts: [] };
}
