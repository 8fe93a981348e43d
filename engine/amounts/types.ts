import type { LeafResult, Trilean } from '../conditions/types.ts';
import type { Amount } from '../schema/amount.ts';
import type { Citation } from '../schema/citation.ts';
import type { Text } from '../schema/text.ts';
import type { Value, ValueGap, ValueTrace } from '../values/types.ts';

/** Whether an amount is due, how much it is, and why. */
export interface AmountPart {
  readonly due: Trilean;
  /** What is due: null while it is not known, where nothing is due, and while an open entry holds it. */
  readonly value: Value | null;
  /** What was worked out although it does not stand: it is not known whether it is due, or an open entry holds it. */
  readonly computed?: Value;
  /** The facts to ask that would settle it. */
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  /** The comparisons that make it due or not. */
  readonly because: readonly LeafResult[];
  /** How the value came about; null of an amount for each row of a list. */
  readonly trace: ValueTrace | null;
}

/** The amount of one row of a list. */
export interface AmountRow extends AmountPart {
  /** The row's place in the list, from 0. */
  readonly row: number;
}

/** A sum that a case yields or costs. Of an amount for each row, `value` is the sum over the rows for which it is due. */
export interface AmountResult extends AmountPart {
  readonly title: Text;
  readonly kind: Amount['kind'];
  readonly per?: NonNullable<Amount['per']>;
  readonly perRow?: readonly AmountRow[];
  /** Open entries because of which it does not stand. */
  readonly heldBy: readonly string[];
  readonly text?: Text;
  readonly citation?: Citation;
}
