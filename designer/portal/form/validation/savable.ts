import type { RJSFSchema } from '@rjsf/utils';
import { parseDate } from '../../../../engine/calendar/date.ts';
import type { FactValue } from '../../../../engine/schema/scenario.ts';
import type { Answers } from '../types.ts';

/** The answers that can be stored: a half-typed date or a word where a number belongs waits until it is one. */
export function savableAnswers(resolved: RJSFSchema, answers: Answers): Answers {
  const entries = Object.entries(answers).filter(([fact, value]) => fits(resolved.properties?.[fact], value));
  return Object.fromEntries(
    entries.map(([fact, value]) => [fact, rowsOf(resolved.properties?.[fact], value)]),
  );
}

function fits(schema: RJSFSchema | boolean | undefined, value: unknown): boolean {
  if (typeof schema !== 'object' || value === undefined || value === null) return false;
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'integer') return Number.isSafeInteger(value);
  if (schema.type === 'array') return Array.isArray(value);
  if (typeof value !== 'string' || value === '') return false;
  if (schema.format === 'date') return parseDate(value) !== undefined;
  return schema.enum ? schema.enum.includes(value) : true;
}

/** Of a list, the rows with their storable fields. */
function rowsOf(schema: RJSFSchema | boolean | undefined, value: FactValue): FactValue {
  if (!Array.isArray(value) || typeof schema !== 'object') return value;
  const { items } = schema;
  const fields = typeof items === 'object' && !Array.isArray(items) ? items.properties : undefined;
  return value.map((row: Readonly<Record<string, boolean | string | number>>) =>
    Object.fromEntries(Object.entries(row).filter(([field, own]) => fits(fields?.[field], own))),
  );
}
