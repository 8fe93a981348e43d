import type { JsonObject } from '../json/value.ts';
import type { Codelist } from '../schema/codelist.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';
import { inOrder } from '../schema/in-order.ts';
import type { IsoDate } from '../schema/primitives.ts';
import { datePattern } from './date-pattern.ts';

/** What the schemas of fields are made from. */
export interface FieldContext {
  readonly codelists: Readonly<Record<string, Codelist>>;
  /** The day on which a code must be valid. */
  readonly at: IsoDate;
}

const PHONE = '^\\+?[0-9 ()-]{5,20}$';

/** The JSON Schema of the values that a fact may have, without texts. */
export function fieldSchema(fact: Fact, context: FieldContext): JsonObject {
  return fact.kind === 'list' ? listSchema(fact, context) : simpleSchema(fact, context);
}

function simpleSchema(fact: SimpleFact, context: FieldContext): JsonObject {
  switch (fact.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', minimum: fact.minimum, maximum: fact.maximum };
    case 'decimal':
    case 'money':
      return { type: 'string', pattern: decimalPattern(fact) };
    case 'text':
      return textSchema(fact);
    case 'date': {
      const bounded = fact.notBefore !== undefined || fact.notAfter !== undefined;
      return {
        type: 'string',
        format: 'date',
        ...(bounded ? { pattern: datePattern(fact.notBefore, fact.notAfter) } : {}),
      };
    }
    case 'choice':
      return oneOf(inOrder(fact.options).map(([key]) => key));
    case 'code':
      return oneOf(validCodes(fact.codelist, context).map(([key]) => key));
  }
}

/** A plain decimal with no more digits after the point than the fact has; its bounds are checked where facts are parsed. */
function decimalPattern({ minimum, scale }: SimpleFact & { kind: 'decimal' | 'money' }): string {
  const sign = minimum === undefined || minimum.startsWith('-') ? '-?' : '';
  const fraction = scale === 0 ? '' : `(\\.[0-9]{1,${scale}})?`;
  return `^${sign}[0-9]{1,30}${fraction}$`;
}

/** An empty text is no answer, whatever the fact says. */
function textSchema({ minLength, maxLength, pattern, format }: SimpleFact & { kind: 'text' }): JsonObject {
  const shape = pattern ?? (format === 'phone' ? PHONE : undefined);
  return {
    type: 'string',
    minLength: Math.max(minLength ?? 1, 1),
    maxLength,
    ...(shape === undefined ? {} : { pattern: shape }),
    ...(format === 'email' ? { format: 'email' } : {}),
  };
}

function listSchema(fact: Fact & { kind: 'list' }, context: FieldContext): JsonObject {
  const fields = inOrder(fact.fields).map(([key, field]) => [key, simpleSchema(field, context)] as const);
  return {
    type: 'array',
    ...(fact.minItems === undefined ? {} : { minItems: fact.minItems }),
    maxItems: fact.maxItems,
    items: {
      type: 'object',
      properties: Object.fromEntries(fields),
      required: [...(fact.requiredFields ?? [])].sort(),
      additionalProperties: false,
    },
  };
}

/** An empty `enum` is no JSON Schema: without codes nothing is valid. */
function oneOf(keys: readonly string[]): JsonObject {
  return keys.length === 0 ? { type: 'string', not: {} } : { type: 'string', enum: keys };
}

/** The entries of a code list that are valid on the day, in order. */
export function validCodes(
  codelist: string,
  { codelists, at }: FieldContext,
): readonly (readonly [string, Codelist['entries'][string]])[] {
  return inOrder(codelists[codelist]?.entries).filter(
    ([, { from, to }]) => (from === undefined || from <= at) && (to === undefined || at <= to),
  );
}
