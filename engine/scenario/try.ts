import type { Assessment } from '../assessment/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import { assessedCase } from './assessed.ts';
import { compareAssessment } from './compare.ts';
import type { Mismatch, ScenarioCase } from './types.ts';

/** A case that is tried; what is expected of it, if anything is. */
export type TriedCase = ScenarioCase & Partial<Pick<Scenario, 'expect'>>;

/** What came of a case that was tried. */
export type Tried =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      /** The edition that governs it; its hash and first day stand in the assessment. */
      readonly edition: Edition;
      /** Where its story, or what is expected of it, went another way. */
      readonly mismatches: readonly Mismatch[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Assesses a case that stands in no file: by the edition that governs it, with its deadlines, and why it cannot be assessed where it cannot.
 * @returns diagnostics of facts with no file and the fact's own pointer (`/facts/<fact>`)
 */
export function tryCase(library: Library, service: string, tried: TriedCase): Tried {
  const place = { file: '', pointer: '/facts' };
  const { assessed, mismatches, diagnostics } = assessedCase(library, service, tried, place);
  if (assessed === undefined) return { ok: false, diagnostics };
  const { assessment, pinned } = assessed;
  const { edition } = pinned;
  const compared = tried.expect === undefined ? [] : compareAssessment(tried.expect, assessment, edition);
  return { ok: true, assessment, edition, mismatches: [...mismatches, ...compared] };
}
