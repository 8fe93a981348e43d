import type { Expression } from '../../../engine/schema/expression.ts';

/** The operations that name something or write a constant, and those that work something out. */
const NAMING: readonly string[] = ['number', 'date', 'code', 'fact', 'field', 'table', 'event'];
const WORKING: readonly string[] = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'min',
  'max',
  'round',
  'if',
  'date-plus',
  'days-between',
  'months-between',
  'years-between',
  'count-of',
  'sum-of',
  'earliest',
  'latest',
  'days-covered',
];

/** Whether a value of a definition is an expression: one operation alone, a sum of money, or an official value on a day. */
export function isExpression(value: unknown): value is Expression {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('parameter' in value && 'on' in value) return true;
  if ('money' in value && 'currency' in value) return true;
  const [only, ...others] = Object.entries(value);
  if (only === undefined || others.length > 0) return false;
  const [key, of] = only;
  if (typeof of === 'string') return NAMING.includes(key);
  return typeof of === 'boolean' ? key === 'boolean' : WORKING.includes(key);
}
