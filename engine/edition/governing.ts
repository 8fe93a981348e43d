import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Library, PlacedPart } from '../library/types.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { editionOf, findService } from './in-force.ts';
import { knownParts } from './known.ts';
import { boundaries, isInForce } from './part.ts';
import type { PinnedEdition } from './types.ts';

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
 * that govern decisions or all pending cases, by the day of assessment. Before submission the day of assessment stands for both.
 * @returns the edition with the reason: `assessment` (not submitted yet), `submission`, or `transitional` where a part reaches
 * the case although it was submitted before (or no longer reaches it); or the diagnostics of `inForce`
 */
export function governing(library: Library, service: string, governed: GovernedCase): Result<PinnedEdition> {
  const { submittedOn = governed.at, at, knownAt } = governed;
  const found = findService(library, service, submittedOn, knownAt);
  if (!found.ok) return found;
  const parts = knownParts(library, found.value, knownAt);
  const governs = (part: PlacedPart) =>
    isInForce(part, part.definition.governs === 'submitted-from' ? submittedOn : at);
  const merged = parts.filter(governs);
  if (governed.submittedOn === undefined) {
    return ok({ ...editionOf(found.value, parts, merged, at), reason: 'assessment' });
  }
  const bySubmission = editionOf(
    found.value,
    parts,
    parts.filter((part) => isInForce(part, submittedOn)),
    submittedOn,
  );
  const edition = editionOf(found.value, parts, merged, at);
  if (edition.hash === bySubmission.hash) return ok({ ...bySubmission, at, reason: 'submission' });
  // No interval of the timeline need be made of just these parts: it holds since the last of them began.
  const { inForceTo: _, ...pinned } = edition;
  const inForceFrom = boundaries(found.value.from, merged).findLast((day) => day <= at) ?? found.value.from;
  return ok({ ...pinned, inForceFrom, reason: 'transitional' });
}
