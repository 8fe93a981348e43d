import type { ConditionValue } from '../schema/condition.ts';
import type { FactValue } from '../schema/scenario.ts';

/** True, false, or unknown (`null`). */
export type Trilean = boolean | null;

/** The facts of a case by key; an absent key is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

/** The fields of one row of a list; an absent field is unknown. */
export type RowFields = Readonly<Record<string, boolean | string | number>>;

/** The row of which a condition over a list is asked. */
export interface RowAtHand {
  readonly list: string;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly fields: RowFields;
}

/** How many rows of a list a condition holds of. */
export interface Counted {
  readonly least: number;
  /** More than `least` where it is unknown of some rows. */
  readonly most: number;
  /** The rows of which it holds for certain, from 0. */
  readonly rows: readonly number[];
}

/**
 * One comparison as it came out: which fact, which actual value, compared with what. Of a list that is unknown or empty, the quantifier itself
 * (`some`, `every`) stands as the operator, and `true` as what is expected.
 */
export interface LeafResult {
  /** The fact; of a comparison of a field, the list. */
  readonly fact: string;
  readonly path?: string;
  /** Of a comparison inside a list: the list, and the row's place in it from 0. */
  readonly list?: string;
  readonly row?: number;
  /** The field of the row that is compared. */
  readonly field?: string;
  readonly operator: string;
  readonly expected: ConditionValue;
  /** Absent where the fact or field is unknown. Of a count, the number, where it is certain. */
  readonly actual?: FactValue;
  /** Of a comparison of a number of rows. */
  readonly counted?: Counted;
  readonly result: Trilean;
}

/** A condition's value with the leaves that made it so, and the unknown facts that would settle it. */
export interface Evaluation {
  readonly result: Trilean;
  readonly because: readonly LeafResult[];
  readonly missing: readonly string[];
}

/** Evaluates a condition on a case's facts; one about a person, on the person's row too. */
export type Evaluator = (facts: Facts, row?: RowAtHand) => Evaluation;
