import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Library, PlacedPart } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { editionOf, findService } from './in-force.ts';
import { knownParts } from './known.ts';
import { boundaries, isInForce } from './part.ts';
import type { PinnedEdition, World } from './types.ts';
import { governedBy } from './worlds.ts';

/** A case as the transitional clauses see it. */
export interface GovernedCase {
  /** The day of the server's receipt; absent before submission. */
  readonly submittedOn?: IsoDate;
  /** The day of assessment. */
  readonly at: IsoDate;
  /** A moment: only what was published by then counts. */
  readonly knownAt?: string;
}

/**
 * The edition that governs a case, and why. Parts that govern cases submitted from their day on apply by the day of submission; parts
 * that govern decisions or all pending cases, by the day of assessment. Before submission the day of assessment stands for both. Where the
 * day of effect of a part is uncertain, or a part governs only if it is more favourable, the other editions that may govern come along (`worlds`).
 * @returns the edition with the reason: `assessment` (not submitted yet), `submission`, or `transitional` where a part reaches
 * the case although it was submitted before (or no longer reaches it); or the diagnostics of `inForce`
 */
export function governing(library: Library, service: string, governed: GovernedCase): Result<PinnedEdition> {
  const { submittedOn = governed.at, at, knownAt } = governed;
  const found = findService(library, service, submittedOn, knownAt);
  if (!found.ok) return found;
  const parts = knownParts(library, found.value, knownAt);
  const { merged, uncertain, worlds } = governedBy(parts, { submittedOn, at }, (some) => {
    const { edition, hash, madeBy } = editionOf(found.value, parts, some, at);
    return { edition, hash, madeBy, inForceFrom: sinceLastOf(found.value.from, some, at) };
  });
  const doubts = worlds === undefined || areAlike(worlds) ? {} : { uncertain, worlds };
  if (governed.submittedOn === undefined) {
    return ok({ ...editionOf(found.value, parts, merged, at), reason: 'assessment', ...doubts });
  }
  const bySubmission = editionOf(
    found.value,
    parts,
    parts.filter((part) => isInForce(part, submittedOn)),
    submittedOn,
  );
  const edition = editionOf(found.value, parts, merged, at);
  if (edition.hash === bySubmission.hash) return ok({ ...bySubmission, at, reason: 'submission', ...doubts });
  // No interval of the timeline need be made of just these parts: it holds since the last of them began.
  const { inForceTo: _, ...pinned } = edition;
  const inForceFrom = sinceLastOf(found.value.from, merged, at);
  return ok({ ...pinned, inForceFrom, reason: 'transitional', ...doubts });
}

const sinceLastOf = (first: IsoDate, merged: readonly PlacedPart[], at: IsoDate): IsoDate =>
  boundaries(first, merged).findLast((day) => day <= at) ?? first;

/** Whether all editions that may govern are one and the same. */
const areAlike = (worlds: readonly World[]): boolean =>
  worlds.length > 0 &&
  new Set(worlds.flatMap(({ candidates }) => candidates.map(({ hash }) => hash))).size === 1;
