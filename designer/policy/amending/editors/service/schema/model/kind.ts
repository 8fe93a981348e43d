import type { Shape } from '../../../../../../../engine/library/shape/shape.ts';

/** How a member of a definition is edited. */
export type FieldKind =
  | 'text'
  | 'citation'
  | 'condition'
  | 'expression'
  | 'duration'
  | 'reference'
  | 'references'
  | 'weekdays'
  | 'words'
  | 'many-words'
  | 'yes-no'
  | 'number'
  | 'line'
  | 'map'
  | 'object'
  | 'other';

/** How what has a shape is edited; `other`: in the source only. */
export function fieldKind(shape: Shape): FieldKind {
  const meaning = shape['x-qagida'];
  if (meaning === 'text' || meaning === 'citation' || meaning === 'condition' || meaning === 'expression')
    return meaning;
  if (meaning === 'whole' && shape.properties?.unit !== undefined) return 'duration';
  if (meaning !== undefined) return 'other';
  if (shape['x-reference'] !== undefined) return 'reference';
  if (shape.type === 'array' && shape.items !== undefined) return listKind(shape.items);
  if (shape.enum !== undefined) return 'words';
  if (shape.type === 'boolean') return 'yes-no';
  if (shape.type === 'integer' || shape.type === 'number') return 'number';
  if (shape.type === 'string') return 'line';
  if (shape.patternProperties !== undefined) return 'map';
  return shape.properties === undefined ? 'other' : 'object';
}

function listKind(items: Shape): FieldKind {
  if (items['x-reference'] !== undefined) return 'references';
  if (items.enum !== undefined) return 'many-words';
  return items.type === 'integer' && items.minimum === 1 && items.maximum === 7 ? 'weekdays' : 'other';
}

/** The shape of the items of a keyed map. */
export const itemShape = (shape: Shape | undefined): Shape =>
  Object.values(shape?.patternProperties ?? {})[0] ?? {};

/** Edited elsewhere: by the buttons that move an item, and beneath the other fields. */
const APART: readonly string[] = ['order', 'citation', 'unverified'];

/** The members of an object that are edited one by one, in the order of its schema. */
export const membersOf = (shape: Shape): readonly (readonly [string, Shape])[] =>
  Object.entries(shape.properties ?? {}).filter(([member]) => !APART.includes(member));
