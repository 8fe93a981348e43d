import type { Documents } from '../../../../engine/amending/operations.ts';
import type { Workbench } from './workbench.ts';

/** The documents that the draft adds or changes. */
export function ownDocuments({
  documents,
  published,
}: Pick<Workbench, 'documents' | 'published'>): Documents {
  return Object.fromEntries(Object.entries(documents).filter(([file, value]) => published[file] !== value));
}
