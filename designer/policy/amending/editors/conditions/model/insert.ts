import { get, join } from '../../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { type Changed, conditionAt, type Position, partsAt, replaceAt } from './place.ts';
import { rowOf } from './row.ts';

/** Inserts a part into a group, before the part that is at the position now. */
export function insertAt(condition: Condition, { parts, index }: Position, part: unknown): Changed {
  const before = partsAt(condition, parts);
  const at = Math.min(Math.max(index, 0), before.length);
  return {
    condition: replaceAt(condition, parts, before.toSpliced(at, 0, part)),
    at: join(parts, at),
  };
}

/**
 * Adds a condition into what stands at a pointer: at the end of a group; into what is asked of the rows of a list; a comparison and the new
 * one become a group.
 */
export function addInto(condition: Condition, pointer: string, part: Condition): Changed {
  const there = conditionAt(condition, pointer);
  // The group that stands where nothing is said yet is nobody's: what is added first takes its place.
  if (pointer === '' && isEmptyGroup(there)) return { condition: part, at: '' };
  const { node, core, children } = rowOf(there, pointer);
  if (node.kind === 'group') {
    const parts = join(core, node.joins);
    return insertAt(condition, { parts, index: children.length }, part);
  }
  const [inner] = children;
  if (inner !== undefined) {
    return isEmptyGroup(conditionAt(condition, inner.pointer))
      ? { condition: replaceAt(condition, inner.pointer, part), at: inner.pointer }
      : addInto(condition, inner.pointer, part);
  }
  if (node.kind === 'count') {
    const where = join(core, 'count', 'where');
    return { condition: replaceAt(condition, where, part), at: where };
  }
  const joins = isObject(get(condition, pointer)) ? [get(condition, pointer), part] : [part];
  return {
    condition: replaceAt(condition, pointer, { all: joins }),
    at: join(pointer, 'all', joins.length - 1),
  };
}

const isEmptyGroup = (condition: Condition | undefined): boolean =>
  condition !== undefined && 'all' in condition && condition.all.length === 0;
