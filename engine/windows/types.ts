import type { Trilean } from '../conditions/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap } from '../values/types.ts';

/** A window against the day tested. */
export interface WindowResult {
  readonly title: Text;
  /** Its first and its last day, which belong to it. */
  readonly opens?: IsoDate;
  readonly closes?: IsoDate;
  /** The day tested. */
  readonly day?: IsoDate;
  readonly within: Trilean;
  /** Calendar days from the day of assessment to the first and to the last day; negative where that has passed. */
  readonly daysToOpening?: number;
  readonly daysToClosing?: number;
  /** What would settle it, where it is not settled. */
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
