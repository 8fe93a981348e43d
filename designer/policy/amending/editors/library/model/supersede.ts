import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

/** What an entry that may supersede another says beside what it is. */
export interface Superseding {
  supersedes?: string;
  reason?: Text;
  citation?: Citation;
  unverified?: string;
}

/**
 * An entry that takes the place of another, with its key: it says the same until it is changed, but not why that one took the place of another.
 * @param word what its key adds to the other's
 * @param citation what it rests on; without it, what the other rests on
 */
export function supersedingEntry<E extends Superseding>(
  entries: Readonly<Record<string, E>>,
  key: string,
  word: string,
  citation: Citation | undefined,
): readonly [key: string, entry: E] | undefined {
  const earlier = entries[key];
  if (earlier === undefined) return undefined;
  const made: E = { ...earlier, supersedes: key, ...(citation === undefined ? {} : { citation }) };
  delete made.reason;
  if (citation !== undefined) delete made.unverified;
  return [newKey(`${key} ${word}`, Object.keys(entries)), made];
}
