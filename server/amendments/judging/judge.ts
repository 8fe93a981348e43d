import { overlaid } from '../../../engine/amending/draft-library.ts';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import { amendmentReport } from '../../../engine/amending/report-on.ts';
import { oncePer } from '../../../engine/json/once-per.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import type { AmendmentDraft } from '../draft.ts';

/** What of a draft is judged. */
export type Judged = Pick<AmendmentDraft, 'documents' | 'services' | 'act'>;

/**
 * What a draft does to the library of some files: its new problems, what it changes, and the scenarios that come out otherwise. It opens and
 * checks whole libraries, which takes seconds.
 */
export function judge(files: readonly SourceFile[], { documents, services, act }: Judged): AmendmentReport {
  const before = opened(files);
  if (!before.ok) throw new Error('the library in use does not open');
  const after = openLibrary(overlaid(files, documents));
  return amendmentReport(before.library, after, services, act, { known: before.diagnostics, documents });
}

const opened = oncePer((files: readonly SourceFile[]) => openLibrary(files));
