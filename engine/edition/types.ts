import type { PartRef } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { PartState } from './part-state.ts';

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

/** A part of an amendment as reasons and choices name it: `<act>/<part>`. */
export type PartId = string;

/** An edition that may govern a case. */
export interface Candidate {
  readonly edition: Edition;
  readonly hash: string;
  readonly inForceFrom: IsoDate;
  /** The parts merged into it, in order. */
  readonly madeBy: readonly PartRef[];
  /** The parts that it leaves out because the law before them may be the more favourable. */
  readonly without: readonly PartId[];
}

/** One way in which uncertain days of effect can turn out. */
export interface World {
  /** How each part whose day of effect is uncertain stands to the case then. */
  readonly uncertain: Readonly<Record<PartId, PartState>>;
  /** The editions of which the more favourable governs; mostly one. */
  readonly candidates: readonly Candidate[];
}

/** Why an edition governs a case. */
export interface PinnedEdition extends EditionInForce {
  readonly reason: 'submission' | 'assessment' | 'transitional' | 'more-favourable' | 'given';
  /** Parts of which nobody knows whether they are in force yet for this case. */
  readonly uncertain?: readonly PartId[];
  /**
   * The ways in which the case may be governed, where there is more than one: the first by this edition. Empty where there are more
   * than can be looked at.
   */
  readonly worlds?: readonly World[];
}
