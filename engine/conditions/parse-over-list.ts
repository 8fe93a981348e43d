import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Condition } from '../schema/condition.ts';
import { findOperator, operatorsFor } from './operators/index.ts';
import { unknownOperator } from './parse-leaf.ts';
import { findFact, unknownKeys } from './parse-names.ts';
import { type ConditionScope, scopeOfRows } from './scope.ts';

/** Parses the condition of a row in the scope of the rows. */
type ParseWhere = (json: unknown, at: Place, scope: ConditionScope) => Result<Condition>;

/** What `some` or `every` holds: the list, and the condition of its rows. */
export function parseQuantified(
  json: unknown,
  quantifier: 'some' | 'every',
  at: Place,
  scope: ConditionScope,
  parseWhere: ParseWhere,
): Result<Condition> {
  if (!isObject(json) || typeof json.list !== 'string' || !Object.hasOwn(json, 'where')) {
    return fail(error('condition-form', at, { found: quoted(json) }));
  }
  const { list } = json;
  const problems = [...unknownKeys(json, ['list', 'where'], at), ...listProblems(list, at, scope)];
  const where = parsedWhere(json.where, list, at, scope, parseWhere);
  if (!where.ok || problems.length > 0) return fail(...problems, ...(where.ok ? [] : where.diagnostics));
  const over = { list, where: where.value };
  return ok(quantifier === 'some' ? { some: over } : { every: over });
}

/** What `count` holds: the list, the condition of its rows, and what their number is compared with. */
export function parseCount(
  json: unknown,
  at: Place,
  scope: ConditionScope,
  parseWhere: ParseWhere,
): Result<Condition> {
  if (
    !isObject(json) ||
    typeof json.list !== 'string' ||
    typeof json.operator !== 'string' ||
    !Object.hasOwn(json, 'value')
  ) {
    return fail(error('condition-form', at, { found: quoted(json) }));
  }
  const { list, operator, value } = json;
  const inner = (key: string): Place => ({ ...at, pointer: join(at.pointer, key) });
  const problems: Diagnostic[] = [
    ...unknownKeys(json, ['list', 'where', 'operator', 'value'], at),
    ...listProblems(list, at, scope),
    ...numberOperatorProblems(list, operator, inner('operator')),
    ...numberProblems(list, value, inner('value'), scope),
  ];
  const where = Object.hasOwn(json, 'where')
    ? parsedWhere(json.where, list, at, scope, parseWhere)
    : ok(undefined);
  if (!where.ok || problems.length > 0 || !isNumberOrFact(value)) {
    return fail(...problems, ...(where.ok ? [] : where.diagnostics));
  }
  const rows = where.value === undefined ? {} : { where: where.value };
  return ok({ count: { list, ...rows, operator, value } });
}

function parsedWhere(
  json: unknown,
  list: string,
  at: Place,
  scope: ConditionScope,
  parseWhere: ParseWhere,
): Result<Condition> {
  // What is no list has been reported; its fields cannot be known.
  const rows = scopeOfRows(scope, list) ?? { ...scope, row: { list } };
  return parseWhere(json, { ...at, pointer: join(at.pointer, 'where') }, rows);
}

function listProblems(list: string, at: Place, scope: ConditionScope): readonly Diagnostic[] {
  const place = { ...at, pointer: join(at.pointer, 'list') };
  // A list has no lists in its rows, and whose field would be meant inside two lists no reader could say.
  if (scope.row !== undefined) {
    return [error('condition-list-inside-list', at, { list, outer: scope.row.list })];
  }
  const found = findFact(list, place, scope);
  if (!found.ok) return found.diagnostics;
  if (found.value === undefined || found.value.kind === 'list') return [];
  return [error('condition-not-a-list', place, { fact: list, kind: found.value.kind })];
}

function numberOperatorProblems(list: string, operator: string, at: Place): readonly Diagnostic[] {
  const found = findOperator(operator);
  if (found === undefined) return [unknownOperator(operator, at)];
  if (found.kinds.includes('integer') && found.compares === 'value') return [];
  const known = operatorsFor('integer').filter((name) => findOperator(name)?.compares === 'value');
  return [error('operator-not-for-count', at, { operator, list, known: listed(known) })];
}

function numberProblems(
  list: string,
  value: unknown,
  at: Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  if (!isNumberOrFact(value)) return [error('condition-count-value', at, { list, found: quoted(value) })];
  if (typeof value === 'number') return [];
  const found = findFact(value.fact, { ...at, pointer: join(at.pointer, 'fact') }, scope);
  if (!found.ok) return found.diagnostics;
  if (found.value === undefined || found.value.kind === 'integer') return [];
  return [error('condition-count-value', at, { list, found: quoted(value) })];
}

function isNumberOrFact(value: unknown): value is number | { readonly fact: string } {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return isObject(value) && typeof value.fact === 'string' && Object.keys(value).length === 1;
}
