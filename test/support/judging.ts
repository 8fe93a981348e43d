import { openLibrary } from '../../engine/library/open.ts';
import type { Amendments } from '../../server/amendments/context.ts';
import { judge } from '../../server/amendments/judging/judge.ts';

/** Judges drafts at once, without a thread. */
export const judgingHere: Amendments['judging'] = {
  open: async (files) => openLibrary(files),
  reportOn: async ({ files }, draft, decided) => judge(files, draft, decided),
};
