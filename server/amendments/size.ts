import type { Documents } from '../../engine/amending/operations.ts';
import { own } from '../../engine/json/own.ts';
import { type Outcome, refused } from '../problems/problem.ts';

/** Characters of one document without its layout, which is not worked out at every edit: several times the longest act there is. */
const MAX_DOCUMENT = 3_000_000;
/** Documents of one draft. */
const MAX_DOCUMENTS = 500;

/** A problem where a draft has become larger than anything that is published. */
export function oversized(documents: Documents, changed: readonly string[]): Outcome<never> | undefined {
  if (Object.keys(documents).length > MAX_DOCUMENTS)
    return refused('amendment-too-large', { params: { limit: MAX_DOCUMENTS } });
  const file = changed.find((one) => {
    const document = own(documents, one);
    return document !== undefined && JSON.stringify(document).length > MAX_DOCUMENT;
  });
  if (file === undefined) return undefined;
  return refused('document-too-large', { params: { file, limit: MAX_DOCUMENT } });
}
