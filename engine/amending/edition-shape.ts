import { shapeOf } from '../library/shape/shape.ts';
import { Edition } from '../schema/edition.ts';

/** The shape of a consolidated edition: what patches over it replace whole. */
export const EDITION_SHAPE = shapeOf(Edition);
