import { join } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { moveTo, type Target } from './move.ts';
import { type Changed, conditionAt, partsAt, positionOf } from './place.ts';
import { rowPointer } from './remove.ts';
import { rowOf } from './row.ts';

/** A move by a button: along the group, out of it, or into the group beside it. */
export type Step = 'up' | 'down' | 'out' | 'into';

export const STEPS: readonly Step[] = ['up', 'down', 'out', 'into'];

/** Where a step leads; undefined where it leads nowhere. */
export function targetOf(condition: Condition, pointer: string, step: Step): Target | undefined {
  const position = positionOf(condition, pointer);
  if (position === undefined) return undefined;
  const { parts, index } = position;
  const count = partsAt(condition, parts).length;
  const [before, after] = [join(parts, index - 1), join(parts, index + 1)];
  switch (step) {
    case 'up':
      return index === 0 ? undefined : { pointer: before, position: 'before' };
    case 'down':
      return index + 1 >= count ? undefined : { pointer: after, position: 'after' };
    case 'out':
      return outOf(condition, parts);
    case 'into': {
      const group = [before, after].find((beside) => takesParts(condition, beside));
      return group === undefined ? undefined : { pointer: group, position: 'on' };
    }
  }
}

/** Moves a row by one step. */
export function stepped(condition: Condition, pointer: string, step: Step): Changed {
  const target = targetOf(condition, pointer, step);
  return target === undefined ? { condition, at: pointer } : moveTo(condition, pointer, target);
}

/** After the nearest row around these parts that is itself part of a group; a list of rows is not left: its fields mean nothing outside. */
function outOf(condition: Condition, parts: string): Target | undefined {
  const group = rowPointer(parts.slice(0, parts.lastIndexOf('/')));
  return positionOf(condition, group) === undefined ? undefined : { pointer: group, position: 'after' };
}

function takesParts(condition: Condition, pointer: string): boolean {
  const there = conditionAt(condition, pointer);
  if (there === undefined) return false;
  const { kind } = rowOf(there, pointer).node;
  return kind === 'group' || kind === 'quantified' || kind === 'count';
}
