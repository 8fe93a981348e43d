import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import { wrongType } from '../facts/value.ts';
import { join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import type { ConditionValue } from '../schema/condition.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { canonical } from '../values/decimal.ts';
import type { Operator } from './operators/index.ts';
import { findFact, findField } from './parse-names.ts';
import type { ConditionScope } from './scope.ts';

/** What is compared: a fact or a field of a row, with its definition. */
export interface Compared {
  readonly name: string;
  readonly definition: SimpleFact;
}

/** What is wrong with the value that something is compared with. */
export function valueProblems(
  { name, definition }: Compared,
  operator: Operator,
  value: unknown,
  at: Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  const constantProblems = (one: unknown, place: Place) => {
    const problem = wrongType(name, definition, one, scope.codelists);
    if (problem !== undefined) return [error(problem.code, place, problem.params)];
    const { kind } = definition;
    const written = kind === 'decimal' || kind === 'money' ? canonical(String(one)) : one;
    if (written === one) return [];
    return [
      error('condition-decimal-not-canonical', place, { found: quoted(one), canonical: String(written) }),
    ];
  };
  if (operator.compares === 'list') {
    if (!Array.isArray(value) || value.length === 0) {
      return [error('condition-value-not-a-list', at, { operator: operator.name, found: quoted(value) })];
    }
    return value.flatMap((one: unknown, index) =>
      constantProblems(one, { ...at, pointer: join(at.pointer, index) }),
    );
  }
  if (isObject(value)) return otherProblems({ name, definition }, value, at, scope);
  return constantProblems(value, at);
}

/** What is wrong with another fact, or a field of the row, as the value. */
function otherProblems(
  { name, definition }: Compared,
  value: Readonly<Record<string, unknown>>,
  at: Place,
  scope: ConditionScope,
): readonly Diagnostic[] {
  const [key, ...more] = Object.keys(value);
  const other = key === undefined ? undefined : value[key];
  if (typeof other !== 'string' || more.length > 0 || (key !== 'fact' && key !== 'field')) {
    return [error('condition-form', at, { found: quoted(value) })];
  }
  const place = { ...at, pointer: join(at.pointer, key) };
  const found = key === 'fact' ? findFact(other, place, scope) : findField(other, place, scope);
  if (!found.ok) return found.diagnostics;
  if (found.value === undefined || domain(definition) === domain(found.value)) return [];
  const params = { fact: name, kind: definition.kind, other, otherKind: found.value.kind };
  return [error('condition-facts-of-different-kinds', at, params)];
}

/** Two codes compare only within one code list, two choices only by the same options, two sums only in one currency. */
function domain(fact: SimpleFact | { readonly kind: 'list' }): string {
  if (fact.kind === 'code') return `code ${fact.codelist}`;
  if (fact.kind === 'money') return `money ${fact.currency}`;
  if (fact.kind === 'choice') return `choice ${Object.keys(fact.options).sort().join(' ')}`;
  return fact.kind;
}

/** Whether a value has the form of what a comparison may be made with. */
export function isConditionValue(value: unknown): value is ConditionValue {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string' || typeof one === 'number');
  if (isObject(value)) return typeof value.fact === 'string' || typeof value.field === 'string';
  return typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';
}
