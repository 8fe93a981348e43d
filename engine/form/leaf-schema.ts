import { addDays, parseDate } from '../calendar/date.ts';
import type { JsonObject } from '../json/value.ts';
import type { ConditionValue } from '../schema/condition.ts';
import { datePattern } from './date-pattern.ts';

/** A constant that a leaf compares with. */
type Constant = Exclude<ConditionValue, { readonly fact: string } | { readonly field: string }>;

/** What a value must be for a comparison with a constant to be true, in JSON Schema; by operator. */
const SCHEMAS: Readonly<Record<string, (constant: Constant) => JsonObject | undefined>> = {
  is: (value) => ({ const: value }),
  isNot: (value) => ({ not: { const: value } }),
  equal: (value) => ({ const: value }),
  notEqual: (value) => ({ not: { const: value } }),
  in: (value) => oneOf(value),
  notIn: (value) => ({ not: oneOf(value) }),
  lessThan: (value) => whole('exclusiveMaximum', value),
  lessThanInclusive: (value) => whole('maximum', value),
  greaterThan: (value) => whole('exclusiveMinimum', value),
  greaterThanInclusive: (value) => whole('minimum', value),
  before: (value) => days(undefined, value, -1),
  notAfter: (value) => days(undefined, value, 0),
  after: (value) => days(value, undefined, 1),
  notBefore: (value) => days(value, undefined, 0),
};

/** The schema of the values for which `operator` with this constant is true; `undefined` where there is none. */
export function leafSchema(operator: string, constant: Constant): JsonObject | undefined {
  return Object.hasOwn(SCHEMAS, operator) ? SCHEMAS[operator]?.(constant) : undefined;
}

/** JSON Schema compares numbers; decimals and sums are answered as text, which it does not. */
function whole(keyword: string, value: Constant): JsonObject | undefined {
  return typeof value === 'number' ? { [keyword]: value } : undefined;
}

/** An empty `enum` is no JSON Schema: nothing is one of nothing. */
function oneOf(value: Constant): JsonObject {
  return Array.isArray(value) && value.length > 0 ? { enum: value } : { not: {} };
}

function days(first: Constant | undefined, last: Constant | undefined, shift: number): JsonObject {
  const bound = (value: Constant | undefined) => {
    const date = value === undefined ? undefined : parseDate(String(value));
    return date === undefined ? undefined : addDays(date, shift);
  };
  return { pattern: datePattern(bound(first), bound(last)) };
}
