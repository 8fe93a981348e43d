import { put } from '../../../../../../engine/amending/put.ts';
import { get, segments } from '../../../../../../engine/json/pointer.ts';
import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { isCondition } from './shape.ts';

/** A condition after an operation, and where what was operated on now stands. */
export interface Changed {
  readonly condition: Condition;
  readonly at: string;
}

/** A group or a slot that a row stands in, and its position there. */
export interface Position {
  /** The pointer of the list of parts. */
  readonly parts: string;
  readonly index: number;
}

/** The condition at a pointer; undefined where none stands there. */
export function conditionAt(condition: Condition, pointer: string): Condition | undefined {
  const found = get(condition, pointer);
  return isCondition(found) ? found : undefined;
}

/** A condition with something at a pointer; `undefined` takes away what is there. What cannot be put there is not. */
export function replaceAt(condition: Condition, pointer: string, value: unknown): Condition {
  const changed = put(condition, segments(pointer), value);
  return isCondition(changed) ? changed : condition;
}

/** Where among the parts of a group a row stands; undefined for one that is not part of a group. */
export function positionOf(condition: Condition, pointer: string): Position | undefined {
  const slash = pointer.lastIndexOf('/');
  const parts = pointer.slice(0, Math.max(slash, 0));
  if (slash === -1 || !Array.isArray(get(condition, parts))) return undefined;
  return { parts, index: Number(pointer.slice(slash + 1)) };
}

/** The parts at a pointer to a list of them. */
export function partsAt(condition: Condition, parts: string): readonly unknown[] {
  const found = get(condition, parts);
  return Array.isArray(found) ? found : [];
}
