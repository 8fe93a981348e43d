import { parseCondition } from '../../conditions/parse.ts';
import { findField } from '../../conditions/parse-names.ts';
import { scopeOfRows } from '../../conditions/scope.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { quoted } from '../../diagnostics/quote.ts';
import type { Condition } from '../../schema/condition.ts';
import type { Expression } from '../../schema/expression.ts';
import { membersOf, nameOf } from './members.ts';
import { isOf, type OperationParser, type Parsing, refuse, typed, within } from './parsing.ts';
import { twoParts } from './parts.ts';
import type { ExpressionScope } from './scope.ts';

interface ListAt {
  readonly list: string;
  /** What may be named of its rows. */
  readonly rows: ExpressionScope;
}

function listAt(json: unknown, at: Place, parsing: Parsing): ListAt | undefined {
  const { scope } = parsing;
  const { facts } = scope.conditions;
  const list = nameOf(json, Object.keys(facts), 'unknown-fact', at, parsing);
  if (list === undefined) return undefined;
  const conditions = scopeOfRows(scope.conditions, list);
  if (conditions !== undefined) return { list, rows: { ...scope, conditions } };
  return refuse(parsing, 'condition-not-a-list', at, { fact: list, kind: facts[list]?.kind });
}

/** The condition of a row; `faulty` where it has reported a problem. */
function whereAt(json: unknown, at: Place, rows: ExpressionScope, parsing: Parsing) {
  if (json === undefined) return undefined;
  const parsed = parseCondition(json, at, rows.conditions);
  if (parsed.ok) return parsed.value;
  parsing.report(...parsed.diagnostics);
  return 'faulty';
}

const withWhere = (where: Condition | undefined) => (where === undefined ? {} : { where });

export const countOf: OperationParser = (json, at, parsing) => {
  const place = within(at, 'count-of');
  const members = membersOf(json['count-of'], ['list'], ['where'], place, parsing);
  const found = members && listAt(members.list, within(place, 'list'), parsing);
  if (members === undefined || found === undefined) return undefined;
  const where = whereAt(members.where, within(place, 'where'), found.rows, parsing);
  if (where === 'faulty') return undefined;
  return typed({ 'count-of': { list: found.list, ...withWhere(where) } }, { kind: 'number' });
};

export const sumOf: OperationParser = (json, at, parsing) => {
  const place = within(at, 'sum-of');
  const members = membersOf(json['sum-of'], ['list', 'of'], ['where'], place, parsing);
  const found = members && listAt(members.list, within(place, 'list'), parsing);
  if (members === undefined || found === undefined) return undefined;
  const where = whereAt(members.where, within(place, 'where'), found.rows, parsing);
  const of = parsing.inner(members.of, within(place, 'of'), found.rows);
  if (where === 'faulty' || of === undefined) return undefined;
  if (!isOf(of, ['number', 'money'], 'sum-of', within(place, 'of'), parsing)) return undefined;
  return typed({ 'sum-of': { list: found.list, of: of.expression, ...withWhere(where) } }, of.type);
};

/** A date field of the rows. */
function dateField(
  json: unknown,
  operation: string,
  at: Place,
  rows: ExpressionScope,
  parsing: Parsing,
): string | undefined {
  if (typeof json !== 'string') return refuse(parsing, 'expression-form', at, { found: quoted(json) });
  const field = findField(json, at, rows.conditions);
  if (!field.ok) {
    parsing.report(...field.diagnostics);
    return undefined;
  }
  if (field.value === undefined || field.value.kind === 'date') return json;
  const params = { operation, needs: 'date', found: field.value.kind };
  return refuse(parsing, 'expression-wrong-type', at, params);
}

function extreme(
  operation: string,
  build: (of: { readonly list: string; readonly field: string }) => Expression,
): OperationParser {
  return (json, at, parsing) => {
    const place = within(at, operation);
    const members = membersOf(json[operation], ['list', 'field'], [], place, parsing);
    const found = members && listAt(members.list, within(place, 'list'), parsing);
    if (members === undefined || found === undefined) return undefined;
    const field = dateField(members.field, operation, within(place, 'field'), found.rows, parsing);
    return field === undefined ? undefined : typed(build({ list: found.list, field }), { kind: 'date' });
  };
}

export const earliest = extreme('earliest', (of) => ({ earliest: of }));
export const latest = extreme('latest', (of) => ({ latest: of }));

export const daysCovered: OperationParser = (json, at, parsing) => {
  const place = within(at, 'days-covered');
  const members = membersOf(json['days-covered'], ['list', 'from', 'to', 'within'], [], place, parsing);
  const found = members && listAt(members.list, within(place, 'list'), parsing);
  if (members === undefined || found === undefined) return undefined;
  const { list, rows } = found;
  const from = dateField(members.from, 'days-covered', within(place, 'from'), rows, parsing);
  const to = dateField(members.to, 'days-covered', within(place, 'to'), rows, parsing);
  const period = within(place, 'within');
  const days = twoParts(members.within, 'days-covered', period, parsing);
  if (from === undefined || to === undefined || days === undefined) return undefined;
  const fit = days.map((day, index) => isOf(day, ['date'], 'days-covered', within(period, index), parsing));
  if (fit.includes(false)) return undefined;
  const [first, last] = days;
  return typed(
    { 'days-covered': { list, from, to, within: [first.expression, last.expression] } },
    { kind: 'number' },
  );
};
