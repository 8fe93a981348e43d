import type { PartRef } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';

/** The consolidated edition of a service on a date, and how it came to be. */
export interface EditionInForce {
  readonly service: string;
  /** The day asked for. */
  readonly at: IsoDate;
  /** SHA-256 over the RFC 8785 form of `edition`. */
  readonly hash: string;
  readonly edition: Edition;
  readonly inForceFrom: IsoDate;
  /** The last day, where a later part is known. */
  readonly inForceTo?: IsoDate;
  /** The parts merged into it, in order. */
  readonly madeBy: readonly PartRef[];
  /** The parts that take effect after `at`. */
  readonly pending: readonly (PartRef & { readonly from: IsoDate })[];
}

/** Why an edition governs a case. */
export interface PinnedEdition extends EditionInForce {
  readonly reason: 'submission' | 'assessment' | 'transitional' | 'given';
}
