import type { Trilean } from '../conditions/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap } from '../values/types.ts';

/** Whether one more attempt may be made, and when. */
export interface AttemptsResult {
  readonly title: Text;
  /** How many have been made, and which number the next has; absent where it is unknown. */
  readonly made?: number;
  readonly next?: number;
  readonly maximum?: number;
  /** The first and the last day of a further attempt, where there is one: both belong to it. */
  readonly notBefore?: IsoDate;
  readonly notAfter?: IsoDate;
  /** The day tested. */
  readonly day?: IsoDate;
  readonly allowed: Trilean;
  /** The key of the wait that holds. */
  readonly wait?: string;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
