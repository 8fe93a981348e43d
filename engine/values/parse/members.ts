import type { Place } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/quote.ts';
import { listed, nearest } from '../../diagnostics/suggest.ts';
import { isObject } from '../../json/value.ts';
import { type Parsing, refuse, within } from './parsing.ts';

/** An object with exactly the keys that an operation needs, and some that it may have. */
export function membersOf(
  json: unknown,
  needed: readonly string[],
  optional: readonly string[],
  at: Place,
  parsing: Parsing,
): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(json)) return refuse(parsing, 'expression-form', at, { found: quoted(json) });
  const possible = [...needed, ...optional];
  const strange = Object.keys(json).filter((key) => !possible.includes(key));
  const absent = needed.filter((key) => !Object.hasOwn(json, key));
  for (const key of strange) {
    const params = { key, nearest: nearest(key, possible), known: listed(possible) };
    refuse(parsing, 'unknown-key', within(at, key), params);
  }
  for (const key of absent) refuse(parsing, 'missing-key', at, { key });
  return strange.length + absent.length === 0 ? json : undefined;
}

/** A text that matches a pattern. */
export function textOf(json: unknown, pattern: RegExp, at: Place, parsing: Parsing): string | undefined {
  if (typeof json === 'string' && pattern.test(json)) return json;
  return refuse(parsing, 'expression-form', at, { found: quoted(json) });
}

/** One of a closed list of words. */
export function wordOf<T extends string>(
  json: unknown,
  words: readonly T[],
  at: Place,
  parsing: Parsing,
): T | undefined {
  const found = words.find((word) => word === json);
  if (found !== undefined) return found;
  const near = typeof json === 'string' ? nearest(json, words) : undefined;
  return refuse(parsing, 'wrong-choice', at, { found: quoted(json), nearest: near, known: listed(words) });
}

/** A name among those that exist; where those cannot be known, any. */
export function nameOf(
  json: unknown,
  names: readonly string[] | undefined,
  code: 'unknown-fact' | 'unknown-parameter' | 'unknown-table' | 'unknown-event' | 'unknown-row-field',
  at: Place,
  parsing: Parsing,
): string | undefined {
  if (typeof json !== 'string') return refuse(parsing, 'expression-form', at, { found: quoted(json) });
  if (names === undefined || names.includes(json)) return json;
  return refuse(parsing, code, at, { found: json, nearest: nearest(json, names), known: listed(names) });
}
