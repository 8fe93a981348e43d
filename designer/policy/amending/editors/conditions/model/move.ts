import { isPrefix, join } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { addInto, insertAt } from './insert.ts';
import { type Changed, conditionAt, positionOf, replaceAt } from './place.ts';
import { groupWith } from './regroup.ts';
import { removeAt } from './remove.ts';
import { rowOf } from './row.ts';

/** Where a row is dropped, seen from another row. */
export interface Target {
  readonly pointer: string;
  readonly position: 'before' | 'after' | 'on';
}

/** Whether a row may be dropped there: not into itself, and beside another only in a group. */
export function canMove(condition: Condition, pointer: string, { pointer: to, position }: Target): boolean {
  if (pointer === '' || isPrefix(pointer, to) || conditionAt(condition, pointer) === undefined) return false;
  return position === 'on' || positionOf(condition, to) !== undefined;
}

/** Stands in the place of what is moved until it stands in its new place, so that no pointer changes meanwhile. */
const MOVED: Condition = { condition: '\u0000moved' };

/**
 * Moves a row beside another, into a group or a list; onto a comparison makes a group of the two. What cannot be moved there stays.
 */
export function moveTo(condition: Condition, pointer: string, target: Target): Changed {
  const moved = conditionAt(condition, pointer);
  if (moved === undefined || !canMove(condition, pointer, target)) return { condition, at: pointer };
  const held = replaceAt(condition, pointer, MOVED);
  const placed = placedAt(held, moved, target);
  const left = markOf(placed.condition);
  if (left === undefined) return { condition, at: pointer };
  const { condition: after } = removeAt(placed.condition, left);
  return { condition: after, at: shifted(placed.at, left, positionOf(placed.condition, left) !== undefined) };
}

function placedAt(condition: Condition, moved: Condition, { pointer, position }: Target): Changed {
  const beside = positionOf(condition, pointer);
  if (position !== 'on' && beside !== undefined) {
    return insertAt(condition, { ...beside, index: beside.index + (position === 'after' ? 1 : 0) }, moved);
  }
  const { node } = rowOf(conditionAt(condition, pointer), pointer);
  const takesParts = node.kind === 'group' || node.kind === 'quantified' || node.kind === 'count';
  return takesParts ? addInto(condition, pointer, moved) : groupWith(condition, pointer, moved);
}

/** Where the mark stands. */
function markOf(condition: Condition): string | undefined {
  const find = (json: unknown, at: string): string | undefined => {
    if (json === MOVED) return at;
    if (typeof json !== 'object' || json === null) return undefined;
    for (const [key, member] of Object.entries(json)) {
      const found = find(member, join(at, key));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(condition, '');
}

/** Where something stands after a part of a group before it is gone. */
function shifted(at: string, removed: string, fromGroup: boolean): string {
  const slash = removed.lastIndexOf('/');
  const parts = removed.slice(0, slash);
  if (!fromGroup || !isPrefix(parts, at)) return at;
  const [index = '', ...rest] = at.slice(slash + 1).split('/');
  if (Number(index) <= Number(removed.slice(slash + 1))) return at;
  return join(parts, Number(index) - 1, ...rest);
}
