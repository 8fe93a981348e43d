import type { Condition } from '../../../../../../engine/schema/condition.ts';
import { isCondition } from './shape.ts';

/** A condition as the text that is copied: its source, so that it can be pasted into another condition or read anywhere. */
export const copied = (condition: Condition): string => JSON.stringify(condition, null, 2);

/** The condition in a text that is pasted; undefined where it holds none. */
export function pasted(text: string): Condition | undefined {
  const json = parsed(text);
  return isCondition(json) && Object.keys(json).length > 0 ? json : undefined;
}

/** JSON from a text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
