import type { Trilean } from '../conditions/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap } from '../values/types.ts';

/** A vote as it came out. */
export interface VoteResult {
  readonly title: Text;
  readonly favourable?: number;
  readonly participants?: number;
  readonly members?: number;
  /** Whether enough members took part; true where the law asks for no number. */
  readonly quorum: Trilean;
  /** True: quorum and share reached. False: quorum, and the share not reached. Unknown: no quorum, or nobody can say. */
  readonly carried: Trilean;
  /** The numbers cannot be those of a vote. */
  readonly contradiction?: 'not-a-number-of-people' | 'more-than-took-part' | 'more-than-members';
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
