import { join } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { insertAt } from './insert.ts';
import { type Changed, conditionAt, partsAt, positionOf, replaceAt } from './place.ts';
import { rowOf } from './row.ts';

/** Puts a row into a group of its own. */
export function wrapAt(condition: Condition, pointer: string, joins: 'all' | 'any'): Changed {
  const there = conditionAt(condition, pointer);
  if (there === undefined) return { condition, at: pointer };
  const group: Condition = joins === 'all' ? { all: [there] } : { any: [there] };
  return { condition: replaceAt(condition, pointer, group), at: pointer };
}

/** Whether a group can be taken away around its parts without a change of what any of them is asked of. */
export function canUnwrap(condition: Condition, pointer: string): boolean {
  const { node, negated, children } = rowOf(conditionAt(condition, pointer), pointer);
  if (node.kind === 'negation') return true;
  if (node.kind !== 'group' || children.length === 0) return false;
  return children.length === 1 || (!negated && positionOf(condition, pointer) !== undefined);
}

/** Takes a group away around its parts: they go to the group around it. Of two negations of one thing, both go. */
export function unwrapAt(condition: Condition, pointer: string): Changed {
  if (!canUnwrap(condition, pointer)) return { condition, at: pointer };
  const { node, negated, core, children } = rowOf(conditionAt(condition, pointer), pointer);
  const [first] = children;
  if (node.kind === 'negation' || children.length === 1) {
    const inner = first === undefined ? undefined : conditionAt(condition, first.pointer);
    const kept = negated && node.kind === 'group' ? { not: inner } : inner;
    return { condition: replaceAt(condition, pointer, kept), at: pointer };
  }
  const position = positionOf(condition, pointer);
  if (position === undefined || node.kind !== 'group') return { condition, at: pointer };
  const { parts, index } = position;
  const inner = partsAt(condition, join(core, node.joins));
  const spliced = partsAt(condition, parts).toSpliced(index, 1, ...inner);
  return { condition: replaceAt(condition, parts, spliced), at: pointer };
}

/** Negates what a row shows, or takes its negation away. */
export function negateAt(condition: Condition, pointer: string): Changed {
  const there = conditionAt(condition, pointer);
  if (there === undefined) return { condition, at: pointer };
  const { negated, core } = rowOf(there, pointer);
  const turned = negated ? conditionAt(condition, core) : { not: there };
  return { condition: replaceAt(condition, pointer, turned), at: pointer };
}

/** Makes "all of" of "any of" and the other way round. */
export function switchJoins(condition: Condition, pointer: string): Changed {
  const { node, core } = rowOf(conditionAt(condition, pointer), pointer);
  if (node.kind !== 'group') return { condition, at: pointer };
  const parts = partsAt(condition, join(core, node.joins));
  const other = node.joins === 'all' ? { any: parts } : { all: parts };
  return { condition: replaceAt(condition, core, other), at: pointer };
}

/** Makes one group of a row and of another condition that is put onto it. */
export function groupWith(condition: Condition, pointer: string, part: Condition): Changed {
  const wrapped = wrapAt(condition, pointer, 'all').condition;
  return insertAt(wrapped, { parts: join(pointer, 'all'), index: 1 }, part);
}
