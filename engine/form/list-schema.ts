import { toNnf } from '../conditions/nnf.ts';
import type { JsonObject } from '../json/value.ts';
import type { Condition, CountOverList, OverList } from '../schema/condition.ts';
import { leafSchema } from './leaf-schema.ts';

/** Matches nothing: a condition that can never be true. */
export const NEVER: JsonObject = { not: {} };

/** A condition over a list. */
export type ListCondition =
  | { readonly some: OverList }
  | { readonly every: OverList }
  | { readonly count: CountOverList };

/** The list that a condition is over, and the schema of the list of which it is true: `undefined` where draft-07 cannot say it. */
export function listSchema(condition: ListCondition): {
  readonly list: string;
  readonly schema: JsonObject | undefined;
} {
  if ('count' in condition) return { list: condition.count.list, schema: countSchema(condition.count) };
  if ('some' in condition) {
    return { list: condition.some.list, schema: quantifiedSchema('some', condition.some.where) };
  }
  return { list: condition.every.list, schema: quantifiedSchema('every', condition.every.where) };
}

/** `undefined` where its rows' condition cannot be said of a row alone. */
function quantifiedSchema(quantifier: 'some' | 'every', where: Condition): JsonObject | undefined {
  const row = rowSchema(where);
  return row && (quantifier === 'some' ? { contains: row } : { items: row });
}

/**
 * The schema of a list of which a count is true; `undefined` where draft-07 has no word for it. It counts whole lists (`minItems`, `maxItems`); of
 * rows with a condition it can say only that there is one, or none.
 */
function countSchema({ where, operator, value }: CountOverList): JsonObject | undefined {
  if (typeof value !== 'number') return undefined;
  const range = RANGES[operator]?.(value);
  if (range === undefined) return undefined;
  if (where === undefined) return range.not ? { not: itemsIn(range) } : itemsIn(range);
  const { least, most, not } = range;
  if (not) return undefined;
  if (least === 1 && most === undefined) return quantifiedSchema('some', where);
  // In negation normal form: of a row that leaves a field open it is not known that it is none of them.
  if ((least ?? 0) <= 0 && most === 0) return quantifiedSchema('every', toNnf({ not: where }));
  return undefined;
}

/** The numbers for which a comparison is true: from `least` to `most`, or all others. */
interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly not?: true;
}

const RANGES: Readonly<Record<string, (value: number) => Range>> = {
  equal: (value) => ({ least: value, most: value }),
  notEqual: (value) => ({ least: value, most: value, not: true }),
  lessThan: (value) => ({ most: value - 1 }),
  lessThanInclusive: (value) => ({ most: value }),
  greaterThan: (value) => ({ least: value + 1 }),
  greaterThanInclusive: (value) => ({ least: value }),
};

function itemsIn({ least, most }: Range): JsonObject {
  if (most !== undefined && most < 0) return NEVER;
  return {
    ...(least === undefined || least < 0 ? {} : { minItems: least }),
    ...(most === undefined ? {} : { maxItems: most }),
  };
}

/** The rows of which a condition is true; `undefined` where it speaks of more than the row's own fields and constants. */
function rowSchema(condition: Condition): JsonObject | undefined {
  if ('all' in condition) {
    const parts = rowSchemas(condition.all);
    return parts && (parts.length === 0 ? {} : { allOf: parts });
  }
  if ('any' in condition) {
    const parts = rowSchemas(condition.any);
    return parts && (parts.length === 0 ? NEVER : { anyOf: parts });
  }
  if (!('field' in condition)) return undefined;
  const { field, operator, value } = condition;
  if (typeof value === 'object' && ('fact' in value || 'field' in value)) return undefined;
  const schema = leafSchema(operator, value);
  return schema && { required: [field], properties: { [field]: schema } };
}

function rowSchemas(conditions: readonly Condition[]): readonly JsonObject[] | undefined {
  const schemas = conditions.map(rowSchema);
  const known = schemas.filter((schema) => schema !== undefined);
  return known.length === schemas.length ? known : undefined;
}
