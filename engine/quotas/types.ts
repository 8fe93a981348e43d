import type { Trilean } from '../conditions/types.ts';
import type { Citation } from '../schema/citation.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { Text } from '../schema/text.ts';
import type { ValueGap } from '../values/types.ts';

/** How a case stands to a place. `lapsed`: the time for which it was held has run out. */
export type PlaceStatus = 'none' | 'held' | 'lapsed' | 'used' | 'released';

/** A case's place, and whether there is one for it. */
export interface QuotaResult {
  readonly title: Text;
  readonly status: PlaceStatus;
  /** The event's day since which the status is so; of a lapsed place, of the event by which it was held. */
  readonly since?: IsoDate;
  /** The last day on which the place is held. */
  readonly heldUntil?: IsoDate;
  readonly size?: string;
  /** Taken by other cases. */
  readonly taken?: string;
  /** Places that others have left: negative where more are taken than there are. */
  readonly free?: string;
  readonly available: Trilean;
  readonly missing: readonly string[];
  readonly gaps: readonly ValueGap[];
  readonly citation?: Citation;
}
