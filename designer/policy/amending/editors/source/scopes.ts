import { EDITION_SHAPE } from '../../../../../engine/amending/edition-shape.ts';
import { equal } from '../../../../../engine/diff/equal.ts';
import { placeOf } from '../../../../../engine/library/place.ts';
import { documentSchemas } from '../../../../../engine/library/schemas.ts';
import { type Shape, shapeOf } from '../../../../../engine/library/shape/shape.ts';
import type { Editing } from '../../state/editing.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Something whose source can be edited. */
export interface Scope {
  readonly id: string;
  /** A document of the draft, or an aspect of the edition that the part makes. */
  readonly kind: 'aspect' | 'document';
  readonly name: string;
  readonly value: unknown;
  readonly shape: Shape;
}

/** The aspects of the edition, those that the part changes first, then the documents that the draft adds or changes. */
export function scopesOf(
  { edition, definition }: Pick<Editing, 'edition' | 'definition'>,
  { documents, published }: Pick<Workbench, 'documents' | 'published'>,
): readonly Scope[] {
  const isChanged = (aspect: string) => Object.hasOwn(definition.patch, aspect);
  const aspects = Object.entries(EDITION_SHAPE.properties ?? {}).map(([name, shape]): Scope => {
    const value = Object.entries(edition).find(([key]) => key === name)?.[1];
    return { id: `aspect/${name}`, kind: 'aspect', name, shape, value };
  });
  const own = Object.entries(documents).flatMap(([file, value]): readonly Scope[] => {
    const place = placeOf(file);
    if (place === undefined || equal(published[file], value)) return [];
    return [{ id: file, kind: 'document', name: file, value, shape: shapeOf(documentSchemas[place.kind]) }];
  });
  return [
    ...aspects.filter(({ name }) => isChanged(name)),
    ...aspects.filter(({ name }) => !isChanged(name)),
    ...own,
  ];
}
