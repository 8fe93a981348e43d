import { findField } from '../../conditions/parse-names.ts';
import { quoted } from '../../diagnostics/quote.ts';
import { typeOfFact } from '../value-type.ts';
import { nameOf } from './members.ts';
import { isOf, type OperationParser, refuse, typed, within } from './parsing.ts';

export const fact: OperationParser = (json, at, parsing) => {
  const { facts } = parsing.scope.conditions;
  const place = within(at, 'fact');
  const name = nameOf(json.fact, Object.keys(facts), 'unknown-fact', place, parsing);
  if (name === undefined) return undefined;
  const definition = facts[name];
  const type = definition && typeOfFact(definition);
  if (definition !== undefined && type === undefined) {
    return refuse(parsing, 'expression-fact-without-value', place, { fact: name, kind: definition.kind });
  }
  return typed({ fact: name }, type);
};

export const field: OperationParser = (json, at, parsing) => {
  const place = within(at, 'field');
  const name = json.field;
  if (typeof name !== 'string') return refuse(parsing, 'expression-form', place, { found: quoted(name) });
  const found = findField(name, place, parsing.scope.conditions);
  if (!found.ok) {
    parsing.report(...found.diagnostics);
    return undefined;
  }
  const type = found.value && typeOfFact(found.value);
  if (found.value !== undefined && type === undefined) {
    const params = { fact: name, kind: found.value.kind };
    return refuse(parsing, 'expression-fact-without-value', place, params);
  }
  return typed({ field: name }, type);
};

export const parameter: OperationParser = (json, at, parsing) => {
  const { parameters } = parsing.scope;
  const place = within(at, 'parameter');
  const name = nameOf(json.parameter, Object.keys(parameters), 'unknown-parameter', place, parsing);
  if (!Object.hasOwn(json, 'on')) return refuse(parsing, 'missing-key', at, { key: 'on' });
  const on = parsing.inner(json.on, within(at, 'on'));
  const part = json.part === undefined ? undefined : parsing.inner(json.part, within(at, 'part'));
  if (name === undefined || on === undefined || (json.part !== undefined && part === undefined)) {
    return undefined;
  }
  if (!isOf(on, ['date'], 'parameter', within(at, 'on'), parsing)) return undefined;
  const definition = parameters[name];
  if (part !== undefined && definition !== undefined && definition.partsBy === undefined) {
    return refuse(parsing, 'parameter-not-divided', within(at, 'part'), { parameter: name });
  }
  if (part !== undefined && !isOf(part, ['code'], 'parameter', within(at, 'part'), parsing)) return undefined;
  const expression = {
    parameter: name,
    on: on.expression,
    ...(part === undefined ? {} : { part: part.expression }),
  };
  if (definition === undefined) return typed(expression, undefined);
  const { currency } = definition;
  return typed(expression, currency === undefined ? { kind: 'number' } : { kind: 'money', currency });
};

export const table: OperationParser = (json, at, parsing) => {
  const { tables, typeOfTable } = parsing.scope;
  const name = nameOf(json.table, tables, 'unknown-table', within(at, 'table'), parsing);
  return name === undefined ? undefined : typed({ table: name }, typeOfTable(name));
};

export const event: OperationParser = (json, at, parsing) => {
  const { events } = parsing.scope;
  const name = nameOf(json.event, events, 'unknown-event', within(at, 'event'), parsing);
  return name === undefined ? undefined : typed({ event: name }, { kind: 'date' });
};
