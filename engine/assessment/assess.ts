import type { Result } from '../diagnostics/diagnostic.ts';
import type { PinnedEdition } from '../edition/types.ts';
import { type AssessingLibrary, assessEdition } from './assess-edition.ts';
import type { Assessment, AssessmentInput } from './types.ts';

/**
 * Assesses a case's facts under the edition that governs it. (`assess-edition.ts` does it for one edition.)
 *
 * @param library for the calendar of the service
 * @param pinned the edition that governs the case
 * @returns the assessment; or `no-such-variant`, `no-such-channel`, `channel-not-for-variant`, `no-such-calendar`
 */
export function assess(
  library: AssessingLibrary,
  pinned: PinnedEdition,
  input: AssessmentInput,
): Result<Assessment> {
  return assessEdition(library, pinned, input);
}
