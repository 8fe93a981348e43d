import { join } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { insertAt } from './insert.ts';
import { type Changed, conditionAt, partsAt, positionOf, replaceAt } from './place.ts';

/** What stands where a condition must stand and none is left: a group without parts, which checking asks to fill. */
export const EMPTY: Condition = { all: [] };

/** The condition without what stands at a pointer, and the row that is nearest to where it was. */
export function removeAt(condition: Condition, pointer: string): Changed {
  const position = positionOf(condition, pointer);
  if (position !== undefined) {
    const { parts, index } = position;
    const rest = partsAt(condition, parts).toSpliced(index, 1);
    const at = rest.length === 0 ? groupOf(parts) : join(parts, Math.min(index, rest.length - 1));
    return { condition: replaceAt(condition, parts, rest), at };
  }
  if (pointer.endsWith('/count/where')) {
    const at = pointer.slice(0, -'/count/where'.length);
    return { condition: replaceAt(condition, pointer, undefined), at: rowPointer(at) };
  }
  return { condition: replaceAt(condition, pointer, EMPTY), at: pointer };
}

/** Puts the same condition once more after itself; what is no part of a group becomes a group with it. */
export function duplicateAt(condition: Condition, pointer: string): Changed {
  const there = conditionAt(condition, pointer);
  if (there === undefined) return { condition, at: pointer };
  const position = positionOf(condition, pointer);
  if (position !== undefined) return insertAt(condition, { ...position, index: position.index + 1 }, there);
  return {
    condition: replaceAt(condition, pointer, { all: [there, there] }),
    at: join(pointer, 'all', 1),
  };
}

/** The row of the group whose parts stand at a pointer. */
const groupOf = (parts: string): string => rowPointer(parts.slice(0, parts.lastIndexOf('/')));

/** The pointer of the row that shows the condition at a pointer: that of the negation around it, where that is shown on the same row. */
export function rowPointer(core: string): string {
  const negations = /(\/not)*$/.exec(core)?.[0].length ?? 0;
  // Of a negation of a negation, the inner one is a row of its own.
  return (negations / '/not'.length) % 2 === 1 ? core.slice(0, -'/not'.length) : core;
}
