import { parseDate } from '../../calendar/date.ts';
import type { Condition, ConditionValue, FieldLeaf, Leaf } from '../../schema/condition.ts';
import { isName, isReserved, OPERATOR_SIGNS } from './syntax.ts';
import { inQuotes } from './tokens.ts';

/** A condition as the text that formulas read. */
export function printCondition(condition: Condition): string {
  if ('all' in condition) return group(condition.all, 'all', 'and');
  if ('any' in condition) return group(condition.any, 'any', 'or');
  if ('not' in condition) return `not ${beside(condition.not, 2)}`;
  if ('condition' in condition) return `condition(${key(condition.condition)})`;
  if ('some' in condition) return overList('some', condition.some);
  if ('every' in condition) return overList('every', condition.every);
  if ('count' in condition) {
    const { list, where, operator, value } = condition.count;
    const rows = where === undefined ? key(list) : `${key(list)}, ${printCondition(where)}`;
    return `count(${rows}) ${sign(operator)} ${operand(value)}`;
  }
  return `${subject(condition)} ${sign(condition.operator)} ${operand(condition.value)}`;
}

const key = (name: string): string => (isName(name) ? name : inQuotes(name));
const sign = (operator: string): string =>
  Object.hasOwn(OPERATOR_SIGNS, operator) ? (OPERATOR_SIGNS[operator] ?? operator) : operator;

const LEVELS = { any: 0, all: 1 } as const;

/** How closely a condition binds; a group of one or none is written as a function. */
function levelOf(condition: Condition): number {
  if ('any' in condition) return condition.any.length < 2 ? 2 : LEVELS.any;
  if ('all' in condition) return condition.all.length < 2 ? 2 : LEVELS.all;
  return 2;
}

const beside = (condition: Condition, least: number): string =>
  levelOf(condition) < least ? `(${printCondition(condition)})` : printCondition(condition);

function group(parts: readonly Condition[], name: 'all' | 'any', word: string): string {
  if (parts.length < 2) return `${name}(${parts.map(printCondition).join(', ')})`;
  return parts.map((part) => beside(part, LEVELS[name] + 1)).join(` ${word} `);
}

const overList = (
  name: string,
  { list, where }: { readonly list: string; readonly where: Condition },
): string => `${name}(${key(list)}, ${printCondition(where)})`;

function subject(leaf: Leaf | FieldLeaf): string {
  if ('field' in leaf) return `field(${key(leaf.field)})`;
  const { fact, path } = leaf;
  const whole = path === undefined ? fact : `${fact}.${path}`;
  const isPlain = whole.split('.').every(isName) && !isReserved(fact);
  return isPlain ? whole : `fact(${inQuotes(whole)})`;
}

function operand(value: ConditionValue): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value === 'string') return parseDate(value) === undefined ? inQuotes(value) : value;
  if ('fact' in value)
    return isName(value.fact) && !isReserved(value.fact) ? value.fact : `fact(${key(value.fact)})`;
  if ('field' in value) return `field(${key(value.field)})`;
  return `(${value.map(operand).join(', ')})`;
}
