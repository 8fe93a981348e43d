import { isObject } from '../../../../../engine/json/value.ts';
import type { Condition } from '../../../../../engine/schema/condition.ts';

/** A condition in a sentence, or nothing: what is not sound yet may have no words, and an empty group would be read as “always”. */
export function sentenceOf(condition: Condition, say: () => string): string | undefined {
  if (hasEmptyGroup(condition)) return undefined;
  try {
    return say();
  } catch {
    return undefined;
  }
}

function hasEmptyGroup(condition: unknown): boolean {
  if (!isObject(condition)) return false;
  const { all, any, not } = condition;
  const members = [all, any].filter((group) => Array.isArray(group));
  return members.some((group) => group.length === 0 || group.some(hasEmptyGroup)) || hasEmptyGroup(not);
}
