import { assess } from '../assessment/assess.ts';
import type { Assessment, AssessmentInput, Outcome } from '../assessment/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { governing } from '../edition/governing.ts';
import type { PartId, PinnedEdition } from '../edition/types.ts';
import { partId } from '../edition/worlds.ts';
import { libraryAt } from '../library/library-at.ts';
import type { Library } from '../library/types.ts';
import { differences, materialOf } from './material.ts';

/** A case that has been decided, with what it was decided on. */
export interface DecidedCase {
  readonly id: string;
  readonly service: string;
  readonly input: AssessmentInput;
}

/** A decided case that would have come out otherwise, had it been known what is known now. */
export interface LateEffect {
  readonly id: string;
  readonly service: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly differs: readonly string[];
  /** The parts that govern the case by what is known later and did not before; those that no longer do. */
  readonly added: readonly PartId[];
  readonly removed: readonly PartId[];
}

export interface LateEffects {
  readonly changed: readonly LateEffect[];
  /** Cases that cannot be assessed at one of the moments, and why. */
  readonly failed: readonly { readonly id: string; readonly diagnostics: readonly Diagnostic[] }[];
}

/**
 * Which decided cases would have come out differently, had the library known at the time of their decision what it knows later: a late or
 * corrected amendment, a corrected value. Nothing is changed: what to do about a decision is for people.
 * @param knownThen the moment (ISO 8601) whose knowledge they were decided on
 * @param knownLater the moment with the knowledge to hold against it
 */
export function lateEffects(
  library: Library,
  cases: readonly DecidedCase[],
  knownThen: string,
  knownLater: string,
): LateEffects {
  return effectsBetween(libraryAt(library, knownThen), libraryAt(library, knownLater), cases);
}

/**
 * The same between two libraries: the one in use, and one that may take its place.
 */
export function effectsBetween(then: Library, later: Library, cases: readonly DecidedCase[]): LateEffects {
  const changed: LateEffect[] = [];
  const failed: { readonly id: string; readonly diagnostics: readonly Diagnostic[] }[] = [];
  for (const one of cases) {
    const [before, after] = [assessedBy(then, one), assessedBy(later, one)];
    if ('diagnostics' in before || 'diagnostics' in after) {
      const diagnostics = [before, after].flatMap((side) => ('diagnostics' in side ? side.diagnostics : []));
      failed.push({ id: one.id, diagnostics });
      continue;
    }
    const differs = differences(materialOf(before.assessment), materialOf(after.assessment));
    if (differs.length === 0) continue;
    const [old, now] = [before.pinned.madeBy.map(partId), after.pinned.madeBy.map(partId)];
    changed.push({
      id: one.id,
      service: one.service,
      before: before.assessment.outcome,
      after: after.assessment.outcome,
      differs,
      added: now.filter((part) => !old.includes(part)),
      removed: old.filter((part) => !now.includes(part)),
    });
  }
  return { changed, failed };
}

type Assessed =
  | { readonly assessment: Assessment; readonly pinned: PinnedEdition }
  | { readonly diagnostics: readonly Diagnostic[] };

function assessedBy(library: Library, { service, input }: DecidedCase): Assessed {
  const { at, submittedOn } = input;
  const pinned = governing(library, service, { at, ...(submittedOn === undefined ? {} : { submittedOn }) });
  if (!pinned.ok) return { diagnostics: pinned.diagnostics };
  const assessed = assess(library, pinned.value, input);
  return assessed.ok
    ? { assessment: assessed.value, pinned: pinned.value }
    : { diagnostics: assessed.diagnostics };
}
