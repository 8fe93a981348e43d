import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { join } from '../json/pointer.ts';
import type { Condition } from '../schema/condition.ts';
import type { Fact } from '../schema/fact.ts';
import { findOperator, type Operator, operatorNames, operatorsFor } from './operators/index.ts';
import { findFact, findField, unknownKeys } from './parse-names.ts';
import { isConditionValue, valueProblems } from './parse-value.ts';
import { PATH_PATTERN } from './read.ts';
import type { ConditionScope } from './scope.ts';

/** One comparison of a fact as JSON, checked against the facts. */
export function parseLeaf(
  json: Readonly<Record<string, unknown>>,
  at: Place,
  scope: ConditionScope,
): Result<Condition> {
  const { fact, operator, value, path } = json;
  const inner = (key: string): Place => ({ ...at, pointer: join(at.pointer, key) });
  const diagnostics: Diagnostic[] = [...unknownKeys(json, ['fact', 'operator', 'value', 'path'], at)];
  if (typeof fact !== 'string' || typeof operator !== 'string' || !Object.hasOwn(json, 'value')) {
    return fail(...diagnostics, error('condition-form', at, { found: quoted(json) }));
  }
  diagnostics.push(...pathProblems(path, inner('path')));
  const named = findFact(fact, inner('fact'), scope);
  if (!named.ok) diagnostics.push(...named.diagnostics);
  const definition = named.ok ? named.value : undefined;
  if (path !== undefined && definition !== undefined && definition.kind !== 'list') {
    const { kind } = definition;
    diagnostics.push(error('condition-path-into-simple-fact', inner('path'), { fact, kind }));
  }
  diagnostics.push(...comparisonProblems({ name: fact, definition }, operator, value, inner, scope));
  if (diagnostics.length > 0 || !isConditionValue(value)) return fail(...diagnostics);
  return ok({ fact, operator, value });
}

/** One comparison of a field of the row at hand as JSON, checked against the fields of the list. */
export function parseFieldLeaf(
  json: Readonly<Record<string, unknown>>,
  at: Place,
  scope: ConditionScope,
): Result<Condition> {
  const { field, operator, value } = json;
  const inner = (key: string): Place => ({ ...at, pointer: join(at.pointer, key) });
  const diagnostics: Diagnostic[] = [...unknownKeys(json, ['field', 'operator', 'value'], at)];
  if (typeof field !== 'string' || typeof operator !== 'string' || !Object.hasOwn(json, 'value')) {
    return fail(...diagnostics, error('condition-form', at, { found: quoted(json) }));
  }
  const named = findField(field, inner('field'), scope);
  if (!named.ok) diagnostics.push(...named.diagnostics);
  const definition = named.ok ? named.value : undefined;
  diagnostics.push(...comparisonProblems({ name: field, definition }, operator, value, inner, scope));
  if (diagnostics.length > 0 || !isConditionValue(value)) return fail(...diagnostics);
  return ok({ field, operator, value });
}

function comparisonProblems(
  { name, definition }: { readonly name: string; readonly definition: Fact | undefined },
  operator: string,
  value: unknown,
  inner: (key: string) => Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  const found = findOperator(operator);
  const unknown = found === undefined ? [unknownOperator(operator, inner('operator'))] : [];
  if (definition === undefined) return unknown;
  if (definition.kind === 'list')
    return [...unknown, error('condition-on-list', inner('fact'), { fact: name })];
  if (found === undefined) return unknown;
  if (found.kinds.some((kind) => kind === definition.kind)) {
    return valueProblems({ name, definition }, found, value, inner('value'), scope);
  }
  const { kind } = definition;
  const params = { operator, fact: name, kind, known: listed(operatorsFor(kind)) };
  return [error('operator-not-for-fact', inner('operator'), params)];
}

/** That there is no operator of a name. */
export function unknownOperator(operator: Operator['name'], at: Place): Diagnostic {
  const params = { operator, nearest: nearest(operator, operatorNames), known: listed(operatorNames, 14) };
  return error('unknown-operator', at, params);
}

function pathProblems(path: unknown, at: Place): readonly Diagnostic[] {
  if (path === undefined || (typeof path === 'string' && PATH_PATTERN.test(path))) return [];
  return [error('condition-path-expression', at, { path: typeof path === 'string' ? path : quoted(path) })];
}
