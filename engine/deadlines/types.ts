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

/** A deadline of a case. Not started: only `status` and `responsible`; over the calendar's end: `status` 'uncountable'. */
export interface DeadlineResult {
  readonly title: Text;
  readonly responsible: string;
  readonly status: 'not-started' | 'running' | 'suspended' | 'done' | 'done-late' | 'overdue' | 'uncountable';
  readonly started?: IsoDate;
  readonly due?: IsoDate;
  readonly doneOn?: IsoDate;
  readonly counted: readonly IsoDate[];
  readonly skipped: readonly SkippedDay[];
  readonly provisional: boolean;
  /** Counted days left after `at` until the due day; negative where overdue. In the deadline's own unit for day units, else calendar days. */
  readonly remaining?: number;
  /** What `remaining` counts. */
  readonly remainingUnit?: 'workingDay' | 'calendarDay';
  /** Open entries that touch it. */
  readonly openBy: readonly string[];
  readonly citation?: Citation;
}
