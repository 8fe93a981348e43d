import type { Expression } from '../../schema/expression.ts';
import { DECIMAL_PATTERN } from '../../schema/primitives.ts';
import { compare } from '../decimal.ts';
import type { ValueType } from '../value-type.ts';
import { membersOf, textOf, wordOf } from './members.ts';
import { areAlike, isOf, type OperationParser, refuse, type Typed, typed, within } from './parsing.ts';
import { expressionsOf, severalParts, twoParts } from './parts.ts';

const QUANTITIES = ['number', 'money'] as const;
const DECIMAL = new RegExp(DECIMAL_PATTERN, 'u');

/** Parts of one type, which is that of the result. */
function alike(
  operation: string,
  kinds: readonly ValueType['kind'][],
  build: (parts: readonly Expression[]) => Expression,
): OperationParser {
  return (json, at, parsing) => {
    const place = within(at, operation);
    const parts = severalParts(json[operation], operation, place, parsing);
    if (parts === undefined) return undefined;
    const fit = parts.map((part, index) => isOf(part, kinds, operation, within(place, index), parsing));
    if (fit.includes(false) || !areAlike(parts, operation, place, parsing)) return undefined;
    return typed(build(expressionsOf(parts)), firstType(parts));
  };
}

const firstType = (parts: readonly Typed[]): ValueType | undefined =>
  parts.find(({ type }) => type !== undefined)?.type;

export const add = alike('add', QUANTITIES, (parts) => ({ add: parts }));
export const min = alike('min', [...QUANTITIES, 'date'], (parts) => ({ min: parts }));
export const max = alike('max', [...QUANTITIES, 'date'], (parts) => ({ max: parts }));

export const subtract: OperationParser = (json, at, parsing) => {
  const place = within(at, 'subtract');
  const parts = twoParts(json.subtract, 'subtract', place, parsing);
  if (parts === undefined) return undefined;
  const fit = parts.map((part, index) => isOf(part, QUANTITIES, 'subtract', within(place, index), parsing));
  if (fit.includes(false) || !areAlike(parts, 'subtract', place, parsing)) return undefined;
  const [first, second] = parts;
  return typed({ subtract: [first.expression, second.expression] }, firstType(parts));
};

export const multiply: OperationParser = (json, at, parsing) => {
  const place = within(at, 'multiply');
  const parts = severalParts(json.multiply, 'multiply', place, parsing);
  if (parts === undefined) return undefined;
  const fit = parts.map((part, index) => isOf(part, QUANTITIES, 'multiply', within(place, index), parsing));
  if (fit.includes(false)) return undefined;
  const sums = parts.filter(({ type }) => type?.kind === 'money');
  if (sums.length > 1) return refuse(parsing, 'expression-money-times-money', place, {});
  const unsure = parts.some(({ type }) => type === undefined) && sums.length === 0;
  const type = unsure ? undefined : (sums[0]?.type ?? { kind: 'number' });
  return typed({ multiply: expressionsOf(parts) }, type);
};

export const divide: OperationParser = (json, at, parsing) => {
  const place = within(at, 'divide');
  const parts = twoParts(json.divide, 'divide', place, parsing);
  if (parts === undefined) return undefined;
  const fit = parts.map((part, index) => isOf(part, QUANTITIES, 'divide', within(place, index), parsing));
  if (fit.includes(false)) return undefined;
  const [first, second] = parts;
  const expression: Expression = { divide: [first.expression, second.expression] };
  if (second.type?.kind !== 'money')
    return typed(expression, second.type === undefined ? undefined : first.type);
  return areAlike(parts, 'divide', place, parsing) ? typed(expression, { kind: 'number' }) : undefined;
};

export const round: OperationParser = (json, at, parsing) => {
  const place = within(at, 'round');
  const members = membersOf(json.round, ['value', 'to', 'mode'], [], place, parsing);
  if (members === undefined) return undefined;
  const value = parsing.inner(members.value, within(place, 'value'));
  const to = textOf(members.to, DECIMAL, within(place, 'to'), parsing);
  const mode = wordOf(members.mode, ['half-up', 'up', 'down'] as const, within(place, 'mode'), parsing);
  if (value === undefined || to === undefined || mode === undefined) return undefined;
  if (compare(to, '0') <= 0) {
    return refuse(parsing, 'expression-round-not-positive', within(place, 'to'), { found: to });
  }
  if (!isOf(value, QUANTITIES, 'round', within(place, 'value'), parsing)) return undefined;
  return typed({ round: { value: value.expression, to, mode } }, value.type);
};
