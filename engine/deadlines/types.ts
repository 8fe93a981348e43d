import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';

/** Why a day was not counted. */
export interface SkippedDay {
  readonly date: IsoDate;
  readonly kind: 'weekend' | 'holiday' | 'rest' | 'substituted' | 'transferred' | 'suspended';
  /** The day's name where it has one ("Nauryz"). */
  readonly title?: Text;
}

/** A counted length of days on a calendar. */
export interface DayCount {
  readonly due: IsoDate;
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
  /** The calendar's year does not know its official transfers yet. */
  readonly provisional: boolean;
}

/** A day and, where it is known, the local time. */
export interface Moment {
  readonly on: IsoDate;
  readonly time?: string;
}

/** A moment whose time is known. */
export type Instant = Required<Moment>;

/**
 * Why a due date is provisional, or cannot be told. `time-unknown`: of an event; `end-time-unknown`: of the event that ended it, on the last
 * day; `channel-unknown`: the channels differ; `hours-differ`: the offices of the channel differ; `hours-not-given`: the channel has no hours;
 * `reception-not-stated`: the channel never closes and nobody says what `afterHours` means there; `calendar`: beyond the calendar's years.
 */
export type DeadlineDoubt =
  | 'time-unknown'
  | 'end-time-unknown'
  | 'channel-unknown'
  | 'hours-differ'
  | 'hours-not-given'
  | 'reception-not-stated'
  | 'calendar';

/** The day on which something counts as received, and why it is that one. */
export interface Received extends Moment {
  readonly because: 'within-hours' | 'closed-day' | 'after-hours' | 'not-known';
}

/** A stretch in which a deadline stands still; without `until` it still does. */
export interface SuspendedStretch {
  readonly title?: Text;
  readonly after: Moment;
  readonly until?: Moment;
  readonly citation?: Citation;
}

/** A deadline of a case. Not started: only `status` and `responsible`; where it cannot be counted: `status` 'uncountable' with its `doubts`. */
export interface DeadlineResult {
  readonly title: Text;
  readonly responsible: string;
  readonly status: 'not-started' | 'running' | 'suspended' | 'done' | 'done-late' | 'overdue' | 'uncountable';
  readonly started?: IsoDate;
  /** Of a deadline that asks for it: the day from which it is counted. */
  readonly received?: Received;
  readonly due?: IsoDate;
  /** Of a term in hours or minutes: the time of the due day. */
  readonly time?: string;
  readonly doneOn?: IsoDate;
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
  readonly provisional: boolean;
  /** Why it is provisional, besides a calendar without official transfers; or why it is uncountable. */
  readonly doubts?: readonly DeadlineDoubt[];
  /** The stretches in which it stood still, in the order in which they began. */
  readonly suspensions?: readonly SuspendedStretch[];
  /** The deadlines that end with the event with which this one starts. */
  readonly follows?: readonly string[];
  /** Counted days left after `at` until the due day; negative where overdue. In the deadline's own unit for day units, else calendar days. */
  readonly remaining?: number;
  /** What `remaining` counts: minutes only of a term in hours or minutes, asked at a time of day. */
  readonly remainingUnit?: 'workingDay' | 'calendarDay' | 'minute';
  /** Open entries that touch it. */
  readonly openBy: readonly string[];
  readonly citation?: Citation;
}
