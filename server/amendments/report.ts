import type { AmendmentReport } from '../../engine/amending/report.ts';
import { candidateOf, newProblems } from './candidate.ts';
import type { AmendmentDraft } from './draft.ts';
import type { LibraryInUse } from './publishing.ts';

/** What a draft does to the library in use. */
export function reportOn(inUse: LibraryInUse, draft: AmendmentDraft): AmendmentReport {
  const candidate = candidateOf(inUse, draft.documents);
  return {
    diagnostics: newProblems(inUse, candidate),
    coverage: [],
    changes: [],
    scenarios: { passed: 0, failed: 0, flips: [] },
  };
}
