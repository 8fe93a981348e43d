import { isConditionValue } from '../../../../../../engine/conditions/parse-value.ts';
import { isObject } from '../../../../../../engine/json/value.ts';
import type { Condition, FieldLeaf, Leaf, OverList } from '../../../../../../engine/schema/condition.ts';

type Members = Readonly<Record<string, unknown>>;

/** What may stand where a condition stands: any object; `parseCondition` says what is wrong with it. */
export const isCondition = (json: unknown): json is Condition => isObject(json);

/** Whether an object has these members and, besides the optional ones, no others: what has more is shown as its source, so that nothing is lost. */
function hasOnly(json: Members, needed: readonly string[], optional: readonly string[] = []): boolean {
  return (
    needed.every((key) => Object.hasOwn(json, key)) &&
    Object.keys(json).every((key) => needed.includes(key) || optional.includes(key))
  );
}

function isPlainValue(value: unknown): boolean {
  return isConditionValue(value) && (!isObject(value) || Object.keys(value).length === 1);
}

/** A comparison of a fact, with the members that a row can show. */
export const isLeaf = (json: Members): json is Members & Leaf =>
  hasOnly(json, ['fact', 'operator', 'value'], ['path']) &&
  typeof json.fact === 'string' &&
  typeof json.operator === 'string' &&
  (json.path === undefined || typeof json.path === 'string') &&
  isPlainValue(json.value);

/** A comparison of a field of the row at hand. */
export const isFieldLeaf = (json: Members): json is Members & FieldLeaf =>
  hasOnly(json, ['field', 'operator', 'value']) &&
  typeof json.field === 'string' &&
  typeof json.operator === 'string' &&
  isPlainValue(json.value);

/** What `some` and `every` hold. */
export const isOverList = (json: unknown): json is OverList =>
  isObject(json) && hasOnly(json, ['list', 'where']) && typeof json.list === 'string' && isObject(json.where);

/** What `count` holds. */
export function isCount(json: unknown): json is {
  readonly list: string;
  readonly where?: Condition;
  readonly operator: string;
  readonly value: number | { readonly fact: string };
} {
  if (!isObject(json) || !hasOnly(json, ['list', 'operator', 'value'], ['where'])) return false;
  const { list, operator, value, where } = json;
  const isNumber = typeof value === 'number' || (isObject(value) && isPlainValue(value) && 'fact' in value);
  return (
    typeof list === 'string' &&
    typeof operator === 'string' &&
    isNumber &&
    (where === undefined || isObject(where))
  );
}
