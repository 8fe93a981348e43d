import { diffInPieces } from '../diff/diff.ts';
import { editionOf } from '../edition/in-force.ts';
import { boundaries, isInForce } from '../edition/part.ts';
import { own } from '../json/own.ts';
import type { Library } from '../library/types.ts';
import type { AmendmentReport } from './report.ts';

/**
 * What an act changes in a service: for each day on which one of its parts begins, or the last of them that began goes on without another, the
 * difference from the edition that would hold that day without it.
 */
export function changesBy(library: Library, service: string, act: string): AmendmentReport['changes'] {
  const definition = own(library.services, service);
  if (definition === undefined) return [];
  const { parts, from } = definition;
  const mine = parts.filter((part) => part.act === act);
  const others = parts.filter((part) => part.act !== act);
  return boundaries(from, mine)
    .filter((day) => mine.some((part) => isInForce(part, day)))
    .map((day) => {
      const without = others.filter((part) => isInForce(part, day));
      const merged = parts.filter((part) => isInForce(part, day));
      const [a, b] = [editionOf(definition, others, without, day), editionOf(definition, parts, merged, day)];
      return { service, from: day, diff: diffInPieces(library, a, b) };
    });
}
