import { parseDate } from '../../calendar/date.ts';
import { byMergeOrder, daysOfEffect } from '../../edition/part.ts';
import { hashOf } from '../../json/hash.ts';
import { own } from '../../json/own.ts';
import { get, join } from '../../json/pointer.ts';
import type { Amendment } from '../../schema/amendment.ts';
import type { Document } from '../document.ts';
import type { SharedDocuments } from '../references/scope.ts';
import type { PlacedPart, WholeEdition } from '../types.ts';

/**
 * The parts of a service's sound amendments, in the order in which they merge. One whose day of effect is not said, or whose
 * edition is not there, cannot be placed; it has been reported.
 * @param wholes the editions in the service's folder `editions`
 */
export function placedParts(
  amendments: readonly Document[],
  { acts }: SharedDocuments,
  wholes: Readonly<Record<string, WholeEdition>>,
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
      return Object.entries(amendment.parts).flatMap(([part, definition]): readonly PlacedPart[] => {
        const days = daysOfEffect(definition.inForce);
        const whole = definition.edition === undefined ? undefined : own(wholes, definition.edition);
        if (days === undefined || (whole === undefined && definition.edition !== undefined)) return [];
        const placed = { act: place.name, part, file, definition, hash, ...days };
        return [whole === undefined ? placed : { ...placed, whole: wholeOf(whole) }];
      });
    })
    .sort(byMergeOrder(adopted));
}

const wholeOf = ({ name, edition, aspectFiles }: WholeEdition): WholeEdition => ({
  name,
  edition,
  aspectFiles,
});

/** An amendment whose shape has been checked. */
export function soundAmendment({ sound, value }: Document): Amendment | undefined {
  // The document was walked along the amendment's schema without a finding.
  return sound ? (value as Amendment) : undefined;
}
