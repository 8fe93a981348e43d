import { parseDate } from '../../../engine/calendar/date.ts';
import { outOfBounds } from '../../../engine/facts/bounds.ts';
import type { Fact, SimpleFact } from '../../../engine/schema/fact.ts';
import type { FactValue } from '../../../engine/schema/scenario.ts';
import { readDecimal } from '../../../engine/text/number.ts';

/** What stands in a fact's controls: text as typed, or the rows of a list. Empty text: not stated. */
export type RawValue = string | readonly RawRow[];
export type RawRow = Readonly<Record<string, string>>;

/** Why typed text is no value of a fact. */
export type RawProblem = 'required' | 'number' | 'decimal' | 'digits' | 'range' | 'date' | 'length' | 'rows';

export type RawResult =
  | { readonly ok: true; readonly value: FactValue | undefined }
  | { readonly ok: false; readonly problem: RawProblem };

/** A value as its controls hold it. */
export function rawOf(value: FactValue | undefined): RawValue {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return value.map((row) => Object.fromEntries(Object.entries(row).map(([key, one]) => [key, String(one)])));
}

/** Reads what was typed as a value of the fact; nothing typed is no value. The server checks once more. */
export function parseRaw(fact: Fact, raw: RawValue): RawResult {
  if (fact.kind === 'list') return typeof raw === 'string' ? none : parseRows(fact, raw);
  return typeof raw === 'string' ? parseSimple(fact, raw.trim()) : none;
}

const none: RawResult = { ok: true, value: undefined };
const found = (value: FactValue): RawResult => ({ ok: true, value });
const wrong = (problem: RawProblem): RawResult => ({ ok: false, problem });

function parseSimple(fact: SimpleFact, text: string): RawResult {
  if (text === '') return none;
  switch (fact.kind) {
    case 'boolean':
      return found(text === 'true');
    case 'integer': {
      const count = /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
      if (count === undefined) return wrong('number');
      return count < fact.minimum || count > fact.maximum ? wrong('range') : found(count);
    }
    case 'decimal':
    case 'money':
      return parseDecimal(fact, text);
    case 'date':
      return parseDate(text) ? found(text) : wrong('date');
    case 'text':
      return text.length > fact.maxLength || text.length < (fact.minLength ?? 0)
        ? wrong('length')
        : found(text);
    case 'choice':
    case 'code':
      return found(text);
  }
}

/** A comma is a point, spaces between digits are nothing: people write sums so. */
function parseDecimal(fact: Extract<SimpleFact, { kind: 'decimal' | 'money' }>, text: string): RawResult {
  const plain = readDecimal(text);
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return wrong('decimal');
  const problem = outOfBounds('', fact, plain);
  if (problem?.code === 'fact-too-precise') return wrong('digits');
  return problem === undefined ? found(plain) : wrong('range');
}

function parseRows(fact: Extract<Fact, { kind: 'list' }>, rows: readonly RawRow[]): RawResult {
  const values: Record<string, boolean | string | number>[] = [];
  for (const row of rows) {
    const value: Record<string, boolean | string | number> = {};
    for (const [key, field] of Object.entries(fact.fields)) {
      const read = parseSimple(field, (row[key] ?? '').trim());
      if (!read.ok) return read;
      if (read.value === undefined && fact.requiredFields?.includes(key)) return wrong('required');
      if (read.value !== undefined && typeof read.value !== 'object') value[key] = read.value;
    }
    values.push(value);
  }
  const fits = values.length <= fact.maxItems && values.length >= (fact.minItems ?? 0);
  return fits ? found(values) : wrong('rows');
}
