import { EDITION_SHAPE } from '../../../../../../engine/amending/edition-shape.ts';
import { memberOf } from '../../../../../../engine/json/merge-patch.ts';
import { segments } from '../../../../../../engine/json/pointer.ts';
import type { Shape } from '../../../../../../engine/library/shape/shape.ts';

/** Whether the items of a keyed map of an edition have a number as the law prints it. */
export function isNumbered(pointer: string): boolean {
  const map = segments(pointer).reduce<Shape | undefined>(
    (outer, key) => outer && memberOf(outer, key),
    EDITION_SHAPE,
  );
  const item = Object.values(map?.patternProperties ?? {})[0];
  return item?.properties?.number?.type === 'string';
}
