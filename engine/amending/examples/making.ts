import type { Library } from '../../library/types.ts';
import type { Edition } from '../../schema/edition.ts';
import type { IsoDate } from '../../schema/primitives.ts';

/** For what examples are made. */
export interface Making {
  /** The library with the draft. */
  readonly library: Library;
  readonly service: string;
  readonly part: string;
  /** The edition that the part makes, and its hash. */
  readonly edition: Edition;
  readonly hash: string;
  /** A day on which it is certainly in force. */
  readonly day: IsoDate;
}
