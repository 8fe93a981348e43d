import { shapeOf } from '../library/shape/shape.ts';
import { AmendmentPart } from '../schema/amendment.ts';
import type { DraftEdition } from './draft-edition.ts';
import { EDITION_SHAPE } from './edition-shape.ts';
import { readable } from './readable.ts';

const PART_SHAPE = shapeOf(AmendmentPart);

/** The edition that a part of a draft makes, as pages can show it: what has another type than it must have is left out. */
export function readableEdition(found: DraftEdition): DraftEdition {
  return {
    ...found,
    definition: read(PART_SHAPE, found.definition),
    before: read(EDITION_SHAPE, found.before),
    edition: read(EDITION_SHAPE, found.edition),
  };
}

/** What is read along its shape has all that its type must have. */
const read = <T>(shape: typeof PART_SHAPE, value: T): T => readable(shape, value) as T;
