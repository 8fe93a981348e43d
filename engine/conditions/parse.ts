import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Condition } from '../schema/condition.ts';
import { parseFieldLeaf, parseLeaf } from './parse-leaf.ts';
import { parseCount, parseQuantified } from './parse-over-list.ts';
import type { ConditionScope } from './scope.ts';

/** How deep conditions may nest; what is deeper belongs in shared conditions. */
const MAX_DEPTH = 24;

/**
 * A condition as JSON, checked: its form, its operators, that the facts, fields and shared conditions it names exist, and that each value is of
 * its fact's type. All problems are collected.
 * @param scope what it may name; with `row`, it is asked of each row of a list and may name its fields
 * @returns the condition; or diagnostics with the codes of the area `condition`, `unknown-fact`, `unknown-condition` and those of fact values
 */
export function parseCondition(json: unknown, place: Place, scope: ConditionScope): Result<Condition> {
  return parse(json, place, scope, 1);
}

function parse(json: unknown, at: Place, scope: ConditionScope, depth: number): Result<Condition> {
  if (depth > MAX_DEPTH) return fail(error('condition-too-deep', at, { limit: MAX_DEPTH }));
  if (!isObject(json)) return malformed(json, at);
  const keys = Object.keys(json);
  if (Object.hasOwn(json, 'fact')) return parseLeaf(json, at, scope);
  if (Object.hasOwn(json, 'field')) return parseFieldLeaf(json, at, scope);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return malformed(json, at);
  const inner = { ...at, pointer: join(at.pointer, key) };
  const value = json[key];
  const deeper = (one: unknown, place: Place, rows: ConditionScope) => parse(one, place, rows, depth + 1);
  switch (key) {
    case 'all': {
      const parts = parseParts(value, key, inner, scope, depth);
      return parts.ok ? ok({ all: parts.value }) : parts;
    }
    case 'any': {
      const parts = parseParts(value, key, inner, scope, depth);
      return parts.ok ? ok({ any: parts.value }) : parts;
    }
    case 'not': {
      const part = parse(value, inner, scope, depth + 1);
      return part.ok ? ok({ not: part.value }) : part;
    }
    case 'condition':
      return parseReference(value, inner, scope);
    case 'some':
    case 'every':
      return parseQuantified(value, key, inner, scope, deeper);
    case 'count':
      return parseCount(value, inner, scope, deeper);
    default:
      return malformed(json, at);
  }
}

function parseParts(
  json: unknown,
  key: string,
  at: Place,
  scope: ConditionScope,
  depth: number,
): Result<readonly Condition[]> {
  if (!Array.isArray(json)) return malformed(json, at);
  if (json.length === 0) return fail(error('condition-without-parts', at, { key }));
  const parts: Condition[] = [];
  const diagnostics: Diagnostic[] = [];
  json.forEach((one: unknown, index) => {
    const part = parse(one, { ...at, pointer: join(at.pointer, index) }, scope, depth + 1);
    if (part.ok) parts.push(part.value);
    else diagnostics.push(...part.diagnostics);
  });
  return diagnostics.length === 0 ? ok(parts) : fail(...diagnostics);
}

function parseReference(json: unknown, at: Place, { conditions }: ConditionScope): Result<Condition> {
  if (typeof json !== 'string') return malformed(json, at);
  if (conditions.includes(json)) return ok({ condition: json });
  const params = { found: json, nearest: nearest(json, conditions), known: listed(conditions) };
  return fail(error('unknown-condition', at, params));
}

const malformed = (json: unknown, at: Place) => fail(error('condition-form', at, { found: quoted(json) }));
