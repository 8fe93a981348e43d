import { concernedServices, openOnly } from '../../../engine/amending/concerned.ts';
import { documentsOf, overlaid } from '../../../engine/amending/draft-library.ts';
import { isolated } from '../../../engine/amending/isolated.ts';
import type { Documents } from '../../../engine/amending/operations.ts';
import type { AmendmentReport } from '../../../engine/amending/report.ts';
import { amendmentReport } from '../../../engine/amending/report-on.ts';
import { oncePer } from '../../../engine/json/once-per.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import type { SourceFile } from '../../../engine/library/types.ts';
import type { NumberedCase } from '../decided.ts';
import type { AmendmentDraft } from '../draft.ts';
import { lateEffectsOf } from './late.ts';

/** What of a draft is judged. */
export type Judged = Pick<AmendmentDraft, 'documents' | 'services' | 'act'>;

/**
 * What a draft does to the library of some files: its new problems, what it changes, the scenarios that come out otherwise, and the decided
 * cases that would have. It opens and checks whole libraries, which takes seconds.
 * @param decided the cases, where they are at hand
 */
export function judge(
  files: readonly SourceFile[],
  { documents, services, act }: Judged,
  decided?: readonly NumberedCase[],
): AmendmentReport {
  const before = opened(files);
  if (!before.ok) throw new Error('the library in use does not open');
  const after = openLibrary(overlaid(files, documents));
  const concerned = concernedServices(files, documents, services);
  const published = documentsOf(files);
  const open = (laid: Documents) => openOnly(overlaid(files, laid), concerned);
  const rest = after.ok ? undefined : isolated({ published, open }, documents, after);
  const report = amendmentReport(before.library, after, concerned, act, {
    known: before.diagnostics,
    documents,
    published,
    ...(rest === undefined ? {} : { rest }),
  });
  if (decided === undefined || !after.ok) return report;
  const numbers = new Map(decided.map(({ id, number }) => [id, number]));
  const numbered = <T extends { readonly id: string }>(one: T) => ({
    ...one,
    number: numbers.get(one.id) ?? '',
  });
  const { changed, failed } = lateEffectsOf(before.library, after.library, files, documents, decided);
  const late = { changed: changed.map(numbered), failed: failed.map(({ id }) => numbered({ id })) };
  return { ...report, late };
}

/** The library of some files, opened once. */
export const opened = oncePer((files: readonly SourceFile[]) => openLibrary(files));
