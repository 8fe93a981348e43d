import type { Facts } from '../conditions/types.ts';
import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Fact } from '../schema/fact.ts';
import type { FactValue } from '../schema/scenario.ts';
import { parseList } from './list.ts';
import { type FactSources, factsOf } from './of.ts';
import { parseSimple } from './simple.ts';
import type { CodelistKeys } from './value.ts';

/**
 * Facts as JSON from outside, checked against an edition: `null` and `undefined` are unknown and left out; a wrong type, a value
 * outside its bounds, a fact that the engine works out and an unknown key are diagnostics, all of them, each with its pointer.
 * @param codelists the library's code lists
 * @param file the name of the input for the diagnostics, `pointer` the place of the facts in it
 * @returns the known facts; or diagnostics with the codes of the area `facts` and `unknown-fact`
 */
export function parseFacts(
  edition: FactSources,
  codelists: CodelistKeys,
  raw: unknown,
  file: string,
  pointer = '',
): Result<Facts> {
  if (!isObject(raw)) return fail(error('facts-not-an-object', { file, pointer }, { found: quoted(raw) }));
  const known = factsOf(edition);
  const facts: Record<string, FactValue> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (value === null || value === undefined) continue;
    const parsed = parseFact(key, known, value, codelists, { file, pointer: join(pointer, key) });
    if (parsed.ok) facts[key] = parsed.value;
    else diagnostics.push(...parsed.diagnostics);
  }
  return diagnostics.length === 0 ? ok(facts) : fail(...diagnostics);
}

function parseFact(
  key: string,
  known: Readonly<Record<string, Fact>>,
  value: unknown,
  codelists: CodelistKeys,
  at: Place,
): Result<FactValue> {
  const fact = Object.hasOwn(known, key) ? known[key] : undefined;
  if (fact === undefined) {
    const keys = Object.keys(known);
    return fail(error('unknown-fact', at, { found: key, nearest: nearest(key, keys), known: listed(keys) }));
  }
  if (fact.establishedBy === 'computation') return fail(error('fact-is-computed', at, { fact: key }));
  if (fact.kind === 'list') return parseList(key, fact, value, codelists, at);
  return parseSimple(key, fact, value, codelists, at);
}
