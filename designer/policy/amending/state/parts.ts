import type { Documents } from '../../../../engine/amending/operations.ts';
import { readable } from '../../../../engine/amending/readable.ts';
import { isObject } from '../../../../engine/json/value.ts';
import { placeOf } from '../../../../engine/library/place.ts';
import { shapeOf } from '../../../../engine/library/shape/shape.ts';
import { AmendmentPart } from '../../../../engine/schema/amendment.ts';

/** A part of the amendment in one service. */
export interface DraftedPart {
  readonly service: string;
  readonly file: string;
  readonly part: string;
  /** As the draft holds it; perhaps not complete yet. */
  readonly definition: AmendmentPart;
}

/** The file of a service's amendment by an act. */
export const amendmentFile = (service: string, act: string): string =>
  `services/${service}/amendments/${act}.json`;

/** The parts of an act's amendment in all services, in the order of their first days. */
export function partsOf(documents: Documents, act: string): readonly DraftedPart[] {
  const found = Object.entries(documents).flatMap(([file, value]): readonly DraftedPart[] => {
    const place = placeOf(file);
    if (place?.kind !== 'amendment' || place.name !== act || place.service === undefined) return [];
    const { service } = place;
    return Object.entries(partsIn(value)).map(([part, definition]) => ({ service, file, part, definition }));
  });
  const day = ({ definition: { inForce } }: DraftedPart) => inForce.from ?? inForce.notBefore ?? '';
  return found.sort((a, b) => (a.service + day(a) < b.service + day(b) ? -1 : 1));
}

/** The parts of an amendment's document, as far as they can be read. */
function partsIn(document: unknown): Readonly<Record<string, AmendmentPart>> {
  const parts = isObject(document) && isObject(document.parts) ? document.parts : {};
  return Object.fromEntries(
    Object.entries(parts)
      .map(([key, part]) => [key, readable(SHAPE, part)] as const)
      .filter((entry): entry is [string, AmendmentPart] => isPart(entry[1])),
  );
}

const SHAPE = shapeOf(AmendmentPart);
/** What is read along the shape of a part has all that a part must have. */
const isPart = (value: unknown): value is AmendmentPart => isObject(value);
