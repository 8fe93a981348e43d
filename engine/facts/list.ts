import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Fact } from '../schema/fact.ts';
import { parseSimple } from './simple.ts';
import type { CodelistKeys } from './value.ts';

type ListFact = Extract<Fact, { kind: 'list' }>;
type Row = Readonly<Record<string, boolean | string | number>>;

/** The rows of a list fact, each field checked as a fact of its own. */
export function parseList(
  key: string,
  fact: ListFact,
  value: unknown,
  codelists: CodelistKeys,
  at: Place,
): Result<readonly Row[]> {
  if (!Array.isArray(value)) return fail(error('fact-not-a-list', at, { fact: key, found: quoted(value) }));
  const { minItems = 0, maxItems } = fact;
  const found = value.length;
  if (found > maxItems) return fail(error('fact-too-long', at, { fact: key, found, maximum: maxItems }));
  if (found < minItems) return fail(error('fact-too-short', at, { fact: key, found, minimum: minItems }));
  const rows: Row[] = [];
  const diagnostics: Diagnostic[] = [];
  value.forEach((raw: unknown, index) => {
    const row = parseRow(key, fact, raw, codelists, { ...at, pointer: join(at.pointer, index) });
    if (row.ok) rows.push(row.value);
    else diagnostics.push(...row.diagnostics);
  });
  return diagnostics.length === 0 ? ok(rows) : fail(...diagnostics);
}

function parseRow(
  key: string,
  fact: ListFact,
  raw: unknown,
  codelists: CodelistKeys,
  at: Place,
): Result<Row> {
  if (!isObject(raw)) return fail(error('fact-not-a-list', at, { fact: key, found: quoted(raw) }));
  const row: Record<string, boolean | string | number> = {};
  const diagnostics: Diagnostic[] = [];
  const known = Object.keys(fact.fields);
  for (const [field, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const place = { ...at, pointer: join(at.pointer, field) };
    const definition = Object.hasOwn(fact.fields, field) ? fact.fields[field] : undefined;
    if (definition === undefined) {
      const params = { found: field, nearest: nearest(field, known), known: listed(known) };
      diagnostics.push(error('unknown-row-field', place, params));
      continue;
    }
    const parsed = parseSimple(field, definition, value, codelists, place);
    if (parsed.ok) row[field] = parsed.value;
    else diagnostics.push(...parsed.diagnostics);
  }
  for (const field of fact.requiredFields ?? []) {
    if (raw[field] === undefined || raw[field] === null) {
      diagnostics.push(error('fact-row-field-missing', at, { fact: key, field }));
    }
  }
  return diagnostics.length === 0 ? ok(row) : fail(...diagnostics);
}
