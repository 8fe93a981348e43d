import { parseDate } from '../../calendar/date.ts';
import { quoted } from '../../diagnostics/quote.ts';
import { DECIMAL_PATTERN } from '../../schema/primitives.ts';
import { textOf } from './members.ts';
import { type OperationParser, refuse, typed, within } from './parsing.ts';

const DECIMAL = new RegExp(DECIMAL_PATTERN, 'u');
const CURRENCY = /^[A-Z]{3}$/u;
const CODE = /^[A-Za-z0-9][A-Za-z0-9-]*$/u;

export const number: OperationParser = (json, at, parsing) => {
  const text = textOf(json.number, DECIMAL, within(at, 'number'), parsing);
  return text === undefined ? undefined : typed({ number: text }, { kind: 'number' });
};

export const money: OperationParser = (json, at, parsing) => {
  const text = textOf(json.money, DECIMAL, within(at, 'money'), parsing);
  const currency = textOf(json.currency, CURRENCY, within(at, 'currency'), parsing);
  if (text === undefined || currency === undefined) return undefined;
  return typed({ money: text, currency }, { kind: 'money', currency });
};

export const date: OperationParser = (json, at, parsing) => {
  const day = typeof json.date === 'string' ? parseDate(json.date) : undefined;
  if (day === undefined) {
    return refuse(parsing, 'wrong-date', within(at, 'date'), { found: quoted(json.date) });
  }
  return typed({ date: day }, { kind: 'date' });
};

export const code: OperationParser = (json, at, parsing) => {
  const text = textOf(json.code, CODE, within(at, 'code'), parsing);
  return text === undefined ? undefined : typed({ code: text }, { kind: 'code' });
};

export const boolean: OperationParser = (json, at, parsing) =>
  typeof json.boolean === 'boolean'
    ? typed({ boolean: json.boolean }, { kind: 'boolean' })
    : refuse(parsing, 'not-a-boolean', within(at, 'boolean'), { found: quoted(json.boolean) });
