import { type Diagnostic, fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { listed, nearest } from '../diagnostics/suggest.ts';
import { wrongType } from '../facts/value.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { Condition, ConditionValue } from '../schema/condition.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { findOperator, type Operator, operatorNames, operatorsFor } from './operators/index.ts';
import { PATH_PATTERN } from './read.ts';
import type { ConditionScope } from './scope.ts';

const leafKeys = ['fact', 'operator', 'value', 'path'];

/** One comparison as JSON, checked against the facts. */
export function parseLeaf(
  json: Readonly<Record<string, unknown>>,
  at: Place,
  scope: ConditionScope,
): Result<Condition> {
  const { fact, operator, value, path } = json;
  const inner = (key: string): Place => ({ ...at, pointer: join(at.pointer, key) });
  const diagnostics: Diagnostic[] = Object.keys(json)
    .filter((key) => !leafKeys.includes(key))
    .map((key) =>
      error('unknown-key', inner(key), { key, nearest: nearest(key, leafKeys), known: listed(leafKeys) }),
    );
  if (typeof fact !== 'string' || typeof operator !== 'string' || !Object.hasOwn(json, 'value')) {
    return fail(...diagnostics, error('condition-form', at, { found: quoted(json) }));
  }
  diagnostics.push(...pathProblems(path, inner('path')));
  const definition = findFact(fact, inner('fact'), scope, diagnostics);
  const found = findOperator(operator);
  if (found === undefined) {
    const params = { operator, nearest: nearest(operator, operatorNames), known: listed(operatorNames, 14) };
    diagnostics.push(error('unknown-operator', inner('operator'), params));
  }
  if (definition?.kind === 'list') {
    diagnostics.push(error('condition-on-list', inner('fact'), { fact }));
  } else if (definition !== undefined) {
    const { kind } = definition;
    if (path !== undefined)
      diagnostics.push(error('condition-path-into-simple-fact', inner('path'), { fact, kind }));
    if (found !== undefined && !found.kinds.some((one) => one === kind)) {
      diagnostics.push(
        error('operator-not-for-fact', inner('operator'), {
          operator,
          fact,
          kind,
          known: listed(operatorsFor(kind)),
        }),
      );
    } else if (found !== undefined) {
      diagnostics.push(...valueProblems(fact, definition, found, value, inner('value'), scope));
    }
  }
  if (diagnostics.length > 0 || !isConditionValue(value)) return fail(...diagnostics);
  return ok({ fact, operator, value });
}

function pathProblems(path: unknown, at: Place): readonly Diagnostic[] {
  if (path === undefined || (typeof path === 'string' && PATH_PATTERN.test(path))) return [];
  return [error('condition-path-expression', at, { path: typeof path === 'string' ? path : quoted(path) })];
}

/** The fact of a name. Pushes a diagnostic where there is none; undefined without one where its definition is itself faulty. */
function findFact(name: string, at: Place, scope: ConditionScope, diagnostics: Diagnostic[]) {
  if (Object.hasOwn(scope.facts, name)) return scope.facts[name];
  const known = Object.keys(scope.facts);
  diagnostics.push(
    error('unknown-fact', at, { found: name, nearest: nearest(name, known), known: listed(known) }),
  );
  return undefined;
}

function valueProblems(
  fact: string,
  definition: SimpleFact,
  operator: Operator,
  value: unknown,
  at: Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  if (operator.compares === 'list') {
    if (!Array.isArray(value) || value.length === 0) {
      return [error('condition-value-not-a-list', at, { operator: operator.name, found: quoted(value) })];
    }
    return value.flatMap((one: unknown, index) =>
      constantProblems(fact, definition, one, { ...at, pointer: join(at.pointer, index) }, scope),
    );
  }
  if (isObject(value)) return otherFactProblems(fact, definition, value, at, scope);
  return constantProblems(fact, definition, value, at, scope);
}

function constantProblems(
  fact: string,
  definition: SimpleFact,
  value: unknown,
  at: Place,
  scope: ConditionScope,
) {
  const problem = wrongType(fact, definition, value, scope.codelists);
  return problem === undefined ? [] : [error(problem.code, at, problem.params)];
}

function otherFactProblems(
  fact: string,
  definition: SimpleFact,
  value: Readonly<Record<string, unknown>>,
  at: Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  const other = value.fact;
  if (typeof other !== 'string' || Object.keys(value).length !== 1) {
    return [error('condition-form', at, { found: quoted(value) })];
  }
  const diagnostics: Diagnostic[] = [];
  const otherDefinition = findFact(other, { ...at, pointer: join(at.pointer, 'fact') }, scope, diagnostics);
  if (otherDefinition !== undefined && domain(definition) !== domain(otherDefinition)) {
    const params = { fact, kind: definition.kind, other, otherKind: otherDefinition.kind };
    diagnostics.push(error('condition-facts-of-different-kinds', at, params));
  }
  return diagnostics;
}

/** Two codes compare only within one code list, two choices only by the same options. */
function domain(fact: SimpleFact | { readonly kind: 'list' }): string {
  if (fact.kind === 'code') return `code ${fact.codelist}`;
  if (fact.kind === 'choice') return `choice ${Object.keys(fact.options).sort().join(' ')}`;
  return fact.kind;
}

function isConditionValue(value: unknown): value is ConditionValue {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string' || typeof one === 'number');
  if (isObject(value)) return typeof value.fact === 'string';
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}
