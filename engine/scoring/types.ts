import type { Trilean } from '../conditions/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap, ValueTrace } from '../values/types.ts';

export interface CriterionResult {
  readonly title: Text;
  readonly section?: string;
  /** An exact decimal; null where it is unknown. */
  readonly points: string | null;
  readonly maximum?: string;
  /** The band that gives the points. */
  readonly band?: string;
  /** Nobody has said how many points it gives: the definition has neither `points` nor `bands`. */
  readonly unsaid: boolean;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly trace?: ValueTrace;
  readonly citation?: Citation;
}

export interface SectionResult {
  readonly title: Text;
  readonly points: string | null;
  readonly maximum?: string;
  readonly threshold?: string;
  /** Whether its threshold is reached; absent where it has none. */
  readonly passed?: Trilean;
  readonly citation?: Citation;
}

/** The points of a scheme. */
export interface ScoreResult {
  readonly title: Text;
  /** All points, an exact decimal; null while one criterion is unknown. */
  readonly total: string | null;
  readonly maximum?: string;
  readonly threshold?: string;
  /** Whether every threshold is reached; unknown where there is none, or where nobody has given a criterion its points. */
  readonly passed: Trilean;
  readonly sections: Readonly<Record<string, SectionResult>>;
  readonly criteria: Readonly<Record<string, CriterionResult>>;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
