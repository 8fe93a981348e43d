import { done, type Outcome, refused } from '../problems/problem.ts';
import { changesPublished } from './append-only.ts';
import { staleFiles } from './behind.ts';
import type { Amendments } from './context.ts';
import type { AmendmentDraft } from './draft.ts';
import { isPermitted } from './permitted.ts';

/**
 * Whether a draft could be published as it is: there is something in it, nothing that was published meanwhile would be undone, published
 * documents gain entries at most, and the library that it makes has no errors of its making.
 */
export async function publishable(
  { inUse, judging }: Pick<Amendments, 'inUse' | 'judging'>,
  draft: AmendmentDraft,
): Promise<Outcome<undefined>> {
  const files = Object.keys(draft.documents);
  if (files.length === 0) return refused('amendment-empty');
  const stale = staleFiles(inUse, draft);
  if (stale.length > 0) return refused('amendment-behind', { known: stale });
  // What was new when it was written may have been published since.
  const foreign = files.filter((file) => !isPermitted(file, draft, inUse.library));
  if (foreign.length > 0) return refused('published-changed', { known: foreign });
  const changed = changesPublished(inUse.library, draft);
  if (changed !== undefined) return changed;
  const { diagnostics } = await judging.reportOn(inUse, draft);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return done(undefined);
  return refused('amendment-has-errors', {
    errors: errors.map((diagnostic) => ({
      pointer: `/${diagnostic.at.file}#${diagnostic.at.pointer}`,
      diagnostic,
    })),
  });
}
