import type { Library } from '../../engine/library/types.ts';
import { type Outcome, refused } from '../problems/problem.ts';
import { changesPublished } from './append-only.ts';
import { staleFiles } from './behind.ts';
import { soundCandidate } from './candidate.ts';
import type { AmendmentDraft } from './draft.ts';
import { isPermitted } from './permitted.ts';
import type { LibraryInUse } from './publishing.ts';

/**
 * Whether a draft could be published as it is: there is something in it, nothing that was published meanwhile would be undone, published
 * documents gain entries at most, and the library that it makes has no errors of its making.
 * @returns that library
 */
export function publishable(inUse: LibraryInUse, draft: AmendmentDraft): Outcome<Library> {
  const files = Object.keys(draft.documents);
  if (files.length === 0) return refused('amendment-empty');
  const stale = staleFiles(inUse, draft);
  if (stale.length > 0) return refused('amendment-behind', { known: stale });
  // What was new when it was written may have been published since.
  const foreign = files.filter((file) => !isPermitted(file, draft, inUse.library));
  if (foreign.length > 0) return refused('published-changed', { known: foreign });
  return changesPublished(inUse.library, draft) ?? soundCandidate(inUse, draft.documents);
}
