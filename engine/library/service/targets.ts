import { nearest } from '../../diagnostics/suggest.ts';
import { applyPart } from '../../edition/consolidate.ts';
import { get, join, segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Finding } from '../shape/shape.ts';
import type { PlacedPart } from '../types.ts';
import { leavesOf } from './touched.ts';

/**
 * What a part restates or deletes must be there just before it (or in the edition that it puts in its place): else the law and the library disagree about what was in force.
 * @param before the raw edition on the part's first day, with the parts that merge before it
 * @param isReadable whether an aspect could be read at all
 */
export function targetFindings(
  before: unknown,
  { part, definition, whole }: PlacedPart,
  isReadable: (aspect: string) => boolean,
): readonly Finding[] {
  const { restates = [], patch } = definition;
  const start = whole === undefined ? before : whole.edition;
  const isGone = (document: unknown, pointer: string) =>
    isReadable(segments(pointer)[0] ?? '') && get(document, pointer) === undefined;
  const restated = restates.flatMap((pointer, index): readonly Finding[] => {
    if (!isGone(start, pointer)) return [];
    const params = { pointer, nearest: similar(start, pointer) };
    return [{ code: 'restates-nothing', pointer: join('/parts', part, 'restates', index), params }];
  });
  const cleared = applyPart(start, { definition: { restates, patch: {} } });
  const deleted = leavesOf(patch).flatMap(({ pointer, value }): readonly Finding[] => {
    if (value !== null || !isGone(cleared, pointer)) return [];
    const params = { pointer, nearest: similar(cleared, pointer) };
    return [{ code: 'deletes-nothing', pointer: join('/parts', part, 'patch') + pointer, params }];
  });
  return [...restated, ...deleted];
}

/** A neighbour whose name is like the missing one. */
function similar(document: unknown, pointer: string): string | undefined {
  const keys = segments(pointer);
  const parent = get(document, join('', ...keys.slice(0, -1)));
  return isObject(parent) ? nearest(keys.at(-1) ?? '', Object.keys(parent)) : undefined;
}
