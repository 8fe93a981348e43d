import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap } from '../values/types.ts';

/** The days from which and up to which something is granted. */
export interface PeriodResult {
  readonly title: Text;
  /** Absent where it is unknown. */
  readonly start?: IsoDate;
  /** Absent where it is unknown, or where nothing ends it. */
  readonly end?: IsoDate;
  /** What ends it: its `length`, or the key of the limit that comes earlier. */
  readonly limitedBy?: string;
  /** The days on which it would end by each of them. */
  readonly ends: Readonly<Record<string, IsoDate>>;
  /** The month in which its length runs out has no day with the number of the first: it ends on that month's last day. */
  readonly clamped: boolean;
  /** It would end before it begins: there is no such period. */
  readonly empty: boolean;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
