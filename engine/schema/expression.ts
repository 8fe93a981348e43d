import Type from 'typebox';
import type { Condition } from './condition.ts';
import type { IsoDate } from './primitives.ts';

/** A constant of an expression. Numbers and money are exact decimals, written as text. */
export type Constant =
  | { readonly number: string }
  | { readonly money: string; readonly currency: string }
  | { readonly date: IsoDate }
  /** An option of a choice or an entry of a code list. */
  | { readonly code: string }
  | { readonly boolean: boolean };

/** How a number is rounded: to a multiple of `to`. Only where the definition says so; nothing else rounds. */
export type RoundingMode = 'half-up' | 'up' | 'down';

/**
 * A value worked out from facts, dated parameters, tables and events: one object with one key, the name of its operation. Where
 * something in it is unknown, so is the value, with the facts that would settle it.
 */
export type Expression =
  | Constant
  /** A fact of the case. */
  | { readonly fact: string }
  /** A field of the row at hand, inside an operation over a list. */
  | { readonly field: string }
  /** A dated official value on a day; `part`, of a parameter that is divided by a code list. */
  | { readonly parameter: string; readonly on: Expression; readonly part?: Expression }
  /** The output of a decision table. */
  | { readonly table: string }
  /** The day on which an event last happened. */
  | { readonly event: string }
  | { readonly add: readonly Expression[] }
  | { readonly subtract: readonly [Expression, Expression] }
  | { readonly multiply: readonly Expression[] }
  | { readonly divide: readonly [Expression, Expression] }
  /** The smallest or largest of numbers, sums of money or dates. */
  | { readonly min: readonly Expression[] }
  | { readonly max: readonly Expression[] }
  | { readonly round: { readonly value: Expression; readonly to: string; readonly mode: RoundingMode } }
  | { readonly if: { readonly when: Condition; readonly then: Expression; readonly else: Expression } }
  /** A later day (an earlier one where the count is negative). Months and years clamp to the month's last day. */
  | {
      readonly 'date-plus': {
        readonly date: Expression;
        readonly unit: 'calendarDay' | 'workingDay' | 'month' | 'year';
        readonly count: Expression;
      };
    }
  /** Calendar days from the first day to the second: negative where the second is earlier. */
  | { readonly 'days-between': readonly [Expression, Expression] }
  /** Whole months or years that have passed from the first day to the second. */
  | { readonly 'months-between': readonly [Expression, Expression] }
  | { readonly 'years-between': readonly [Expression, Expression] }
  /** How many rows of a list (for which a condition holds). */
  | { readonly 'count-of': { readonly list: string; readonly where?: Condition } }
  /** The sum of an expression over the rows of a list (for which a condition holds). */
  | { readonly 'sum-of': { readonly list: string; readonly of: Expression; readonly where?: Condition } }
  /** The first or last date of a field over the rows of a list; unknown where the list is empty. */
  | { readonly earliest: { readonly list: string; readonly field: string } }
  | { readonly latest: { readonly list: string; readonly field: string } }
  /**
   * How many days of a period are covered by the stays of a list, day by day: both days of a stay count, no day counts twice; a stay without
   * a last day goes on.
   */
  | {
      readonly 'days-covered': {
        readonly list: string;
        readonly from: string;
        readonly to: string;
        readonly within: readonly [Expression, Expression];
      };
    };

/** What a place in a definition may need of its expression; `quantity`: a number or a sum of money. */
export const SLOT_TYPES = {
  date: ['date'],
  number: ['number'],
  quantity: ['number', 'money'],
} as const;

/** A place in a definition that holds an expression; checked by `parseExpression`, so the schema stays shallow. */
export const ExpressionSlot = Type.Unsafe<Expression>(Type.Object({}, { 'x-qagida': 'expression' }));

/** A place that holds an expression of a type. */
export const expressionOf = (type: keyof typeof SLOT_TYPES) =>
  Type.Unsafe<Expression>(Type.Object({}, { 'x-qagida': 'expression', 'x-type': type }));
