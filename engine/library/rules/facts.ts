import { quoted } from '../../diagnostics/quote.ts';
import { IMPLYING } from '../../facts/implied.ts';
import { COMPUTED_FACTS } from '../../facts/of.ts';
import { get, join } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import { missing } from '../references/reference.ts';
import type { Finding } from '../shape/shape.ts';
import { isSafePattern } from './pattern.ts';

/** Fact keys are free, patterns are safe to run, and a list requires only fields that it has. */
export function factFindings(edition: unknown): readonly Finding[] {
  const facts = get(edition, '/facts');
  if (!isObject(facts)) return [];
  const implied = impliedKeys(edition);
  return Object.entries(facts).flatMap(([key, fact]) => [
    ...reserved(key, implied),
    ...patternFindings(fact, join('/facts', key)),
    ...fieldFindings(fact, join('/facts', key)),
  ]);
}

function reserved(fact: string, implied: readonly string[]): readonly Finding[] {
  const isTaken =
    fact.startsWith('document-') ||
    implied.includes(fact) ||
    COMPUTED_FACTS.some((computed) => computed === fact);
  return isTaken ? [{ code: 'fact-key-reserved', pointer: join('/facts', fact), params: { fact } }] : [];
}

/** The keys of the facts that windows, quotas and the like of this edition imply. */
function impliedKeys(edition: unknown): readonly string[] {
  return Object.entries(IMPLYING).flatMap(([aspect, keys]) => {
    const items = get(edition, join('', aspect));
    return isObject(items) ? Object.keys(items).flatMap((id) => keys.map((key) => key(id))) : [];
  });
}

function patternFindings(fact: unknown, pointer: string): readonly Finding[] {
  if (!isObject(fact)) return [];
  const { pattern, maxLength, fields } = fact;
  const inFields = Object.entries(isObject(fields) ? fields : {}).flatMap(([key, field]) =>
    patternFindings(field, join(pointer, 'fields', key)),
  );
  if (typeof pattern !== 'string' || isSafePattern(pattern, maxLength)) return inFields;
  return [
    ...inFields,
    { code: 'pattern-not-safe', pointer: join(pointer, 'pattern'), params: { found: quoted(pattern) } },
  ];
}

function fieldFindings(fact: unknown, pointer: string): readonly Finding[] {
  if (!isObject(fact) || !isObject(fact.fields) || !Array.isArray(fact.requiredFields)) return [];
  const known = Object.keys(fact.fields);
  return fact.requiredFields.flatMap((field: unknown, index) =>
    typeof field !== 'string' || known.includes(field)
      ? []
      : [missing('unknown-row-field', field, known, join(pointer, 'requiredFields', index))],
  );
}
