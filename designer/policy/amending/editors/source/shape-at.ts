import { get, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Shape } from '../../../../../engine/library/shape/shape.ts';

/** The shape of what a pointer names in a document of a shape; of a union, the alternative that the document chose by its `kind`. */
export function shapeAt(shape: Shape, document: unknown, pointer: string): Shape | undefined {
  let here: Shape | undefined = chosen(shape, document);
  let value = document;
  for (const segment of segments(pointer)) {
    if (here === undefined) return undefined;
    value = get(value, `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const next: Shape | undefined =
      here.properties?.[segment] ?? here.items ?? Object.values(here.patternProperties ?? {})[0];
    here = next && chosen(next, value);
  }
  return here;
}

function chosen(shape: Shape, value: unknown): Shape {
  if (shape.anyOf === undefined) return shape;
  const kind = isObject(value) ? value.kind : undefined;
  return (
    shape.anyOf.find(({ properties }) => kind !== undefined && properties?.kind?.const === kind) ?? shape
  );
}

/** The names that an object of a shape may have: those of its own and of all its alternatives. */
export function memberNames(shape: Shape): readonly string[] {
  const own = Object.keys(shape.properties ?? {});
  return [...new Set([...own, ...(shape.anyOf ?? []).flatMap(memberNames)])];
}

/** The values that a shape lists. */
export function valuesOf(shape: Shape): readonly unknown[] {
  if (shape.enum !== undefined) return shape.enum;
  if (shape.const !== undefined) return [shape.const];
  if (shape.type === 'boolean') return [true, false];
  return (shape.anyOf ?? []).flatMap(valuesOf);
}
