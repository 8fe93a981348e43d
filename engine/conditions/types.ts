import type { ConditionValue } from '../schema/condition.ts';
import type { FactValue } from '../schema/scenario.ts';

/** True, false, or unknown (`null`). */
export type Trilean = boolean | null;

/** The facts of a case by key; an absent key is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

/** One comparison as it came out: which fact, which actual value, compared with what. */
export interface LeafResult {
  readonly fact: string;
  readonly path?: string;
  readonly operator: string;
  readonly expected: ConditionValue;
  /** Absent where the fact is unknown. */
  readonly actual?: FactValue;
  readonly result: Trilean;
}

/** A condition's value with the leaves that made it so, and the unknown facts that would settle it. */
export interface Evaluation {
  readonly result: Trilean;
  readonly because: readonly LeafResult[];
  readonly missing: readonly string[];
}
