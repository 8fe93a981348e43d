import { isObject } from '../../../../../../engine/json/value.ts';

/** Whether a value fits a keyword with its argument. */
type Keyword = (argument: unknown, value: unknown) => boolean;

const list = (argument: unknown): readonly unknown[] => (Array.isArray(argument) ? argument : []);
const members = (argument: unknown): readonly (readonly [string, unknown])[] =>
  isObject(argument) ? Object.entries(argument) : [];
const isLess = (one: unknown, other: unknown, strictly: boolean): boolean =>
  typeof one !== 'number' || typeof other !== 'number' || (strictly ? one < other : one <= other);

/** The keywords in which the engine says conditions of a form; whatever else a schema says does not decide what shows. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  const: (wanted, value) => value === wanted,
  enum: (wanted, value) => list(wanted).includes(value),
  not: (inner, value) => !fits(inner, value),
  allOf: (inner, value) => list(inner).every((one) => fits(one, value)),
  anyOf: (inner, value) => list(inner).some((one) => fits(one, value)),
  required: (keys, value) =>
    !isObject(value) ||
    list(keys).every(
      (key) => typeof key === 'string' && Object.hasOwn(value, key) && value[key] !== undefined,
    ),
  properties: (inner, value) =>
    !isObject(value) ||
    members(inner).every(([key, one]) => value[key] === undefined || fits(one, value[key])),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minimum: (bound, value) => isLess(bound, value, false),
  maximum: (bound, value) => isLess(value, bound, false),
  exclusiveMinimum: (bound, value) => isLess(bound, value, true),
  exclusiveMaximum: (bound, value) => isLess(value, bound, true),
  minItems: (bound, value) => !Array.isArray(value) || isLess(bound, value.length, false),
  maxItems: (bound, value) => !Array.isArray(value) || isLess(value.length, bound, false),
  items: (inner, value) => !Array.isArray(value) || value.every((one) => fits(inner, one)),
  contains: (inner, value) => !Array.isArray(value) || value.some((one) => fits(inner, one)),
};

/** Whether answers fit a condition of a generated form's schema: read, not compiled, so that the page needs no eval. */
export function fits(schema: unknown, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) return true;
  return Object.entries(schema).every(([keyword, argument]) =>
    Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword]?.(argument, value) ?? true) : true,
  );
}
