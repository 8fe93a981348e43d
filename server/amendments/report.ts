import type { AmendmentReport } from '../../engine/amending/report.ts';
import { amendmentReport } from '../../engine/amending/report-on.ts';
import { candidateOf, openingProblems } from './candidate.ts';
import type { AmendmentDraft } from './draft.ts';
import type { LibraryInUse } from './publishing.ts';

/** What a draft does to the library in use: what reviewers look at before they approve it. */
export function reportOn(inUse: LibraryInUse, draft: AmendmentDraft): AmendmentReport {
  const { documents, services, act } = draft;
  const known = reports.get(draft);
  if (known?.files === inUse.files) return known.report;
  const candidate = candidateOf(inUse, documents);
  const report = amendmentReport(inUse.library, candidate, services, act, {
    known: openingProblems(inUse),
    documents,
  });
  reports.set(draft, { files: inUse.files, report });
  return report;
}

/** The last report of every draft as it is now: several people read the same one. */
const reports = new WeakMap<
  AmendmentDraft,
  { readonly files: LibraryInUse['files']; readonly report: AmendmentReport }
>();
