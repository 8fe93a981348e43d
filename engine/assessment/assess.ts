import type { AssessedUnder } from '../alternatives/readings.ts';
import { assessWorlds } from '../alternatives/worlds.ts';
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { type AssessingLibrary, assessEdition } from './assess-edition.ts';
import type { Assessment, AssessmentInput } from './types.ts';

/**
 * Assesses a case's facts: under the edition that governs it, under every reading of the open entries that concern it, and under every other edition
 * that may govern it, because nobody knows the day of effect of a part or because the more favourable law governs. Where they come to the same, so does
 * the assessment; where they do not, it is undetermined and says why. (`assess-edition.ts` does it for one edition.)
 *
 * @param library for the calendar of the service
 * @param pinned the edition that governs the case, as `governing` gives it
 * @returns the assessment; or `no-such-variant`, `no-such-channel`, `channel-not-for-variant`, `no-such-calendar`
 */
export function assess(
  library: AssessingLibrary,
  pinned: PinnedEdition,
  input: AssessmentInput,
): Result<Assessment> {
  const assessed = assessUnder(library, pinned, input);
  return assessed.ok ? ok(assessed.value.assessment) : assessed;
}

/**
 * The assessment with the edition that it shows: with the readings that an officer chose, or the first ones where all come to the
 * same, and of two editions the more favourable. Steps, notices and the second evaluator go by it.
 */
export function assessUnder(
  library: AssessingLibrary,
  pinned: PinnedEdition,
  input: AssessmentInput,
): Result<AssessedUnder> {
  return assessWorlds(
    (edition, asked) => assessEdition(library, edition, asked),
    pinned,
    input,
    library.written,
  );
}
