import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import { editionOf } from './in-force.ts';
import { knownParts } from './known.ts';
import { boundaries, dayBefore, isInForce } from './part.ts';
import type { EditionInForce } from './types.ts';

/**
 * All editions of a service, oldest first, each with the days on which it holds. Days on which nothing changes are no editions.
 * @param knownAt a moment (ISO 8601): only what was published by then counts
 * @returns an empty list for a service that does not exist
 */
export function timeline(library: Library, service: string, knownAt?: string): readonly EditionInForce[] {
  const definition = own(library.services, service);
  if (definition === undefined) return [];
  const parts = knownParts(library, definition, knownAt);
  const all = boundaries(definition.from, parts).map((day) =>
    editionOf(
      definition,
      parts,
      parts.filter((part) => isInForce(part, day)),
      day,
    ),
  );
  const changes = all.filter((edition, index) => edition.hash !== all[index - 1]?.hash);
  return changes.map((edition, index) => {
    const { inForceTo: _, ...open } = edition;
    const next = changes[index + 1];
    return next === undefined ? open : { ...open, inForceTo: dayBefore(next.inForceFrom) };
  });
}
