import type { Facts, LeafResult, RowAtHand } from '../conditions/types.ts';
import type { DatedEvent } from '../deadlines/sequence.ts';
import type { Library } from '../library/types.ts';
import type { Calendar } from '../schema/calendar.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** What an expression comes to. Numbers and sums are exact decimals, written as text without needless zeros. */
export type Value =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'money'; readonly money: string; readonly currency: string }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean };

/** Why a value is unknown although the facts may be known. */
export type ValueGap =
  /** The parameter has no value on the day (or no such part). */
  | { readonly kind: 'parameter'; readonly parameter: string; readonly on: IsoDate; readonly part?: string }
  /** No row of the table matches. */
  | { readonly kind: 'table-gap'; readonly table: string }
  /** Several rows match where the hit policy allows one, or disagree where they must agree. */
  | { readonly kind: 'table-conflict'; readonly table: string; readonly rows: readonly string[] }
  /** Nobody has said how many points a criterion gives. */
  | { readonly kind: 'points-unsaid'; readonly scoring: string; readonly criterion: string }
  /** Points above the maximum that the scheme itself sets for a criterion, a section or in all. */
  | {
      readonly kind: 'over-maximum';
      readonly scoring: string;
      readonly of: 'criterion' | 'section' | 'total';
      readonly id: string;
    }
  /** The event has not happened. */
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'empty-list'; readonly list: string }
  | { readonly kind: 'division-by-zero' }
  /** A count of days, months or years, or a fact of whole numbers, would be a fraction. */
  | { readonly kind: 'not-whole'; readonly number: string }
  /** The calendar does not cover a day that would have to be counted. */
  | { readonly kind: 'calendar'; readonly on: IsoDate };

/** How a value came about: a tree that follows the expression. */
export interface ValueTrace {
  /** The operation: `fact`, `parameter`, `multiply` … */
  readonly operation: string;
  /** What it names: the fact, parameter, table, event or list. */
  readonly name?: string;
  /** Of a parameter: the day; of a table: the rows that gave the output. */
  readonly on?: IsoDate;
  readonly rows?: readonly string[];
  /** Of `date-plus`: what is counted. */
  readonly unit?: 'calendarDay' | 'workingDay' | 'month' | 'year';
  readonly value: Value | null;
  readonly parts: readonly ValueTrace[];
  /** Of `if` and of lists: the comparisons of the condition. */
  readonly because?: readonly LeafResult[];
}

/** A value or, where it is null, what is missing: facts that would settle it, and gaps that no fact can settle. */
export interface ValueResult {
  readonly value: Value | null;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly trace: ValueTrace;
}

/** The documents of the library from which values are worked out. */
export type ValueLibrary = Pick<Library, 'calendars' | 'parameters'>;

/** What an expression is worked out from. */
export interface ValueContext {
  readonly edition: Edition;
  readonly parameters: Library['parameters'];
  readonly calendar: Calendar;
  readonly facts: Facts;
  readonly events: readonly DatedEvent[];
  /** The row at hand, inside an operation over a list or of an item asked of each row. */
  readonly row?: RowAtHand;
}
