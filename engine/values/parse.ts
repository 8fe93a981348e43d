import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { own } from '../json/own.ts';
import { isObject } from '../json/value.ts';
import { FURTHER_KEYS, parsers } from './parse/index.ts';
import { type Parsing, type Typed, within } from './parse/parsing.ts';
import type { ExpressionScope } from './parse/scope.ts';

export type { Typed } from './parse/parsing.ts';
export type { ExpressionScope } from './parse/scope.ts';

/** How deep expressions may nest; what is deeper belongs in a fact of its own. */
const MAX_DEPTH = 24;
const names = Object.keys(parsers);

/**
 * An expression as JSON, checked: its form, that what it names exists, and that its parts are of types that go together. All problems are collected.
 * @returns the expression with its type; or diagnostics with the codes of the areas `expression` and `condition`, and of unknown names
 */
export function parseExpression(json: unknown, place: Place, scope: ExpressionScope): Result<Typed> {
  const diagnostics: Diagnostic[] = [];
  const report = (...found: readonly Diagnostic[]) => void diagnostics.push(...found);
  const parsed = parse(json, place, scope, 1, report);
  return parsed !== undefined && diagnostics.length === 0 ? ok(parsed) : fail(...diagnostics);
}

function parse(
  json: unknown,
  at: Place,
  scope: ExpressionScope,
  depth: number,
  report: Parsing['report'],
): Typed | undefined {
  const problem = (diagnostic: Diagnostic) => {
    report(diagnostic);
    return undefined;
  };
  if (depth > MAX_DEPTH) return problem(error('expression-too-deep', at, { limit: MAX_DEPTH }));
  if (!isObject(json)) return problem(error('expression-form', at, { found: quoted(json) }));
  const keys = Object.keys(json);
  const name = keys.find((key) => names.includes(key));
  const parser = name === undefined ? undefined : own<(typeof parsers)['fact']>(parsers, name);
  if (name === undefined || parser === undefined) {
    const [found] = keys;
    if (found === undefined) return problem(error('expression-form', at, { found: quoted(json) }));
    const params = { operation: found, nearest: nearest(found, names), known: listed(names, 30) };
    return problem(error('unknown-operation', within(at, found), params));
  }
  const allowed = [name, ...(own(FURTHER_KEYS, name) ?? [])];
  const strange = keys.filter((key) => !allowed.includes(key));
  for (const key of strange) {
    const params = { key, nearest: nearest(key, allowed), known: listed(allowed) };
    report(error('unknown-key', within(at, key), params));
  }
  if (strange.length > 0) return undefined;
  const inner: Parsing['inner'] = (part, place, rows = scope) => parse(part, place, rows, depth + 1, report);
  return parser(json, at, { scope, report, inner });
}
