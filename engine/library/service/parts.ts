import { parseDate } from '../../calendar/date.ts';
import { byMergeOrder } from '../../edition/part.ts';
import { hashOf } from '../../json/hash.ts';
import { get, join } from '../../json/pointer.ts';
import type { Amendment } from '../../schema/amendment.ts';
import type { Document } from '../document.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { PlacedPart } from '../types.ts';

/** The parts of a service's sound amendments, in the order in which they merge. */
export function placedParts(
  amendments: readonly Document[],
  { acts }: SharedDocuments,
): readonly PlacedPart[] {
  const adopted = (act: string) => {
    const date = get(acts, join('', act, 'adopted'));
    return typeof date === 'string' ? parseDate(date) : undefined;
  };
  return amendments
    .flatMap((document) => {
      const amendment = soundAmendment(document);
      if (amendment === undefined) return [];
      const { path: file, place } = document;
      const hash = hashOf(amendment);
      return Object.entries(amendment.parts).map(
        ([part, definition]): PlacedPart => ({ act: place.name, part, file, definition, hash }),
      );
    })
    .sort(byMergeOrder(adopted));
}

/** An amendment whose shape has been checked. */
export function soundAmendment({ sound, value }: Document): Amendment | undefined {
  // The document was walked along the amendment's schema without a finding.
  return sound ? (value as Amendment) : undefined;
}
