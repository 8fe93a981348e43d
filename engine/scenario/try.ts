import type { Assessment } from '../assessment/types.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { factsOf } from '../facts/of.ts';
import type { Library } from '../library/types.ts';
import type { Edition } from '../schema/edition.ts';
import type { Scenario } from '../schema/scenario.ts';
import { assessedCase } from './assessed.ts';
import { compareAssessment } from './compare.ts';
import { one } from './expected.ts';
import { pinnedOn } from './pinned.ts';
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
      /** Facts that were left out because that edition does not have them. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Assesses a case that stands in no file: by the edition that governs it, with its deadlines, and why it cannot be assessed where it cannot.
 * One case is tried on editions that have different facts: those that an edition does not have are left out.
 * @returns diagnostics of facts with no file and the fact's own pointer (`/facts/<fact>`)
 */
export function tryCase(library: Library, service: string, tried: TriedCase): Tried {
  const { facts, leftOut } = knownFacts(library, service, tried);
  const place = { file: '', pointer: '/facts' };
  const { assessed, mismatches, diagnostics } = assessedCase(library, service, { ...tried, facts }, place);
  if (assessed === undefined) return { ok: false, diagnostics };
  const { assessment, pinned } = assessed;
  const { edition } = pinned;
  if (tried.expect === undefined) return { ok: true, assessment, edition, mismatches, leftOut };
  const compared = compareAssessment(tried.expect, assessment, edition);
  const unknown = one('facts', [], leftOut);
  return { ok: true, assessment, edition, mismatches: [...unknown, ...mismatches, ...compared], leftOut };
}

function knownFacts(
  library: Library,
  service: string,
  tried: TriedCase,
): { readonly facts: TriedCase['facts']; readonly leftOut: readonly string[] } {
  const pinned = pinnedOn(library, service, tried);
  if (!pinned.ok) return { facts: tried.facts, leftOut: [] };
  const known = factsOf(pinned.value.edition);
  const entries = Object.entries(tried.facts);
  return {
    facts: Object.fromEntries(entries.filter(([fact]) => Object.hasOwn(known, fact))),
    leftOut: entries.flatMap(([fact]) => (Object.hasOwn(known, fact) ? [] : [fact])),
  };
}
