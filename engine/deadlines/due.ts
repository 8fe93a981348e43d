import { countDays } from '../calendar/count.ts';
import { openEntriesOn } from '../open/entries.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { remainingDays, remainingUnit } from './remaining.ts';
import { type DatedEvent, inSequence } from './sequence.ts';
import { type Suspensions, suspensionsOf } from './suspensions.ts';
import type { DayCount, DeadlineResult } from './types.ts';

/** What deadlines are computed for. */
export interface DueInput {
  readonly variant: string;
  readonly events: readonly DatedEvent[];
  /** The day on which it is asked how the deadlines stand. */
  readonly at: IsoDate;
  /** The open entries that hold for the case; without it, those of the edition that hold for the variant on that day. */
  readonly open?: readonly string[];
}

/**
 * Every deadline of the variant, in order, with its due date and the days counted and skipped.
 *
 * It starts with the last `starts` event and is done with the first `ends` event after it (of one day's events the
 * sequence given decides). A start day or a count outside the calendar's years gives the status `uncountable`, never a guess.
 */
export function due(
  edition: Edition,
  calendar: Calendar,
  input: DueInput,
): Readonly<Record<string, DeadlineResult>> {
  const sequence = inSequence(input.events);
  const touching = openEntriesOn(edition, input);
  return Object.fromEntries(
    inOrder(edition.deadlines)
      .filter(([, deadline]) => deadline.appliesTo.includes(input.variant))
      .map(([id, deadline]) => [
        id,
        { ...base(deadline, touching(`/deadlines/${id}`)), ...stand(deadline, calendar, sequence, input.at) },
      ]),
  );
}

type Base = Pick<DeadlineResult, 'title' | 'responsible' | 'openBy' | 'citation'>;
type Stand = Omit<DeadlineResult, keyof Base>;

function base({ title, responsible, citation }: Deadline, openBy: readonly string[]): Base {
  return { title, responsible, openBy, ...(citation === undefined ? {} : { citation }) };
}

function stand(deadline: Deadline, calendar: Calendar, sequence: readonly DatedEvent[], at: IsoDate): Stand {
  const nothing = { counted: [], skipped: [], provisional: false } as const;
  const start = sequence.findLastIndex(({ event }) => event === deadline.starts);
  const started = sequence[start]?.on;
  if (started === undefined) return { status: 'not-started', ...nothing };
  const end = sequence.findIndex(({ event }, index) => index > start && deadline.ends.includes(event));
  const doneOn = sequence[end]?.on;
  const known = { started, ...(doneOn === undefined ? {} : { doneOn }) };
  // What happened after the duty was done no longer suspends it.
  const suspensions = suspensionsOf(deadline, doneOn === undefined ? sequence : sequence.slice(0, end));
  const days = count(deadline, calendar, started, suspensions);
  if (days === 'uncountable') return { status: 'uncountable', ...known, ...nothing };
  if (days === 'suspended') {
    return { status: doneOn === undefined ? 'suspended' : 'done', ...known, ...nothing };
  }
  if (doneOn !== undefined) return { status: doneOn <= days.due ? 'done' : 'done-late', ...known, ...days };
  const remaining = remainingDays(calendar, deadline.length.unit, days, at);
  return {
    status: at <= days.due ? 'running' : 'overdue',
    ...known,
    ...days,
    ...(remaining === undefined ? {} : { remaining, remainingUnit: remainingUnit(deadline.length.unit) }),
  };
}

function count(
  deadline: Deadline,
  calendar: Calendar,
  started: IsoDate,
  { ended, since }: Suspensions,
): DayCount | 'suspended' | 'uncountable' {
  const { startDay, roll, length } = deadline;
  const result = countDays(calendar, started, length, {
    startDay,
    ...(roll === undefined ? {} : { roll }),
    suspended: ended,
  });
  // A suspension that began after the term had run out changes nothing.
  if (since !== undefined && !(result.ok && result.value.due <= since)) return 'suspended';
  return result.ok ? result.value : 'uncountable';
}
