import type { Library } from '../library/types.ts';
import { timeline } from './timeline.ts';
import type { EditionInForce } from './types.ts';

/** The edition of a service with a hash, or with a hash that begins so if that is one only; the earliest where it holds again later. */
export function editionByHash(library: Library, service: string, hash: string): EditionInForce | undefined {
  const editions = timeline(library, service);
  const exact = editions.find((edition) => edition.hash === hash);
  if (exact !== undefined || hash.length < 8) return exact;
  const starting = editions.filter((edition) => edition.hash.startsWith(hash));
  return new Set(starting.map((edition) => edition.hash)).size === 1 ? starting[0] : undefined;
}
