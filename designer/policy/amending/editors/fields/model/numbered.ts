import { EDITION_SHAPE } from '../../../../../../engine/amending/edition-shape.ts';
import { memberOf } from '../../../../../../engine/json/merge-patch.ts';
import { segments } from '../../../../../../engine/json/pointer.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';

/** The shape of the items of a keyed map of an edition; nothing for what lies outside of editions. */
function itemIn(pointer: string): Shape | undefined {
  const map = segments(pointer).reduce<Shape | undefined>(
    (outer, key) => outer && memberOf(outer, key),
    EDITION_SHAPE,
  );
  return Object.values(map?.patternProperties ?? {})[0];
}

/** Whether the items of a keyed map of an edition have a number as the law prints it. */
export const isNumbered = (pointer: string): boolean =>
  itemIn(pointer)?.properties?.number?.type === 'string';

/** Whether a keyed map is one of an edition: what services share is made document by document. */
export const isInEdition = (pointer: string): boolean => itemIn(pointer) !== undefined;
