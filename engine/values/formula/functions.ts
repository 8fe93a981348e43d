import type { Condition } from '../../schema/condition.ts';
import type { Expression } from '../../schema/expression.ts';
import { parseConditionText } from './condition.ts';
import { key, type Reader } from './reader.ts';
import { type FunctionName, isFunction, isName, isReserved, ROUNDING, UNITS } from './syntax.ts';

type Read<T> = (reader: Reader) => T | undefined;
type Call = (reader: Reader, value: Read<Expression>) => Expression | undefined;

/** A function with its arguments; a name that is no function's is a parameter on a day. */
export function callOf(reader: Reader, value: Read<Expression>): Expression | undefined {
  const name = reader.peek();
  if (!isName(name.text) || isReserved(name.text)) return reader.miss('value');
  reader.next();
  reader.next();
  const call: Call = isFunction(name.text) ? calls[name.text] : (one) => parameterOn(name.text, one, value);
  const found = call(reader, value);
  return found !== undefined && reader.expect(')') ? found : undefined;
}

function word<T extends string>(reader: Reader, words: readonly T[]): T | undefined {
  const token = reader.peek();
  const found = words.find((one) => one === token.text);
  if (token.kind === 'word' && found === undefined) return reader.strange('formula-word', token, words);
  if (found === undefined) return reader.miss(words.join(', '));
  reader.next();
  return found;
}

/** What follows after a comma. */
const after = <T>(reader: Reader, read: Read<T>): T | undefined =>
  reader.expect(',') ? read(reader) : undefined;

/** One or several values. */
function several(reader: Reader, value: Read<Expression>): readonly Expression[] | undefined {
  const parts: Expression[] = [];
  do {
    const part = value(reader);
    if (part === undefined) return undefined;
    parts.push(part);
  } while (reader.skip(','));
  return parts;
}

function pair(reader: Reader, value: Read<Expression>): readonly [Expression, Expression] | undefined {
  const first = value(reader);
  const second = first && after(reader, value);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** The condition of a row, where there is one; undefined where it was not read. */
function where(reader: Reader): { readonly where?: Condition } | undefined {
  if (!reader.skip(',')) return {};
  const condition = parseConditionText(reader);
  return condition && { where: condition };
}

function parameterOn(parameter: string, reader: Reader, value: Read<Expression>): Expression | undefined {
  const on = value(reader);
  if (on === undefined || !reader.skip(',')) return on && { parameter, on };
  const part = value(reader);
  return part && { parameter, on, part };
}

const named =
  (build: (name: string) => Expression): Call =>
  (reader) => {
    const name = key(reader);
    return name === undefined ? undefined : build(name);
  };
const ofSeveral =
  (build: (parts: readonly Expression[]) => Expression): Call =>
  (reader, value) => {
    const parts = several(reader, value);
    return parts && build(parts);
  };
const ofPair =
  (build: (parts: readonly [Expression, Expression]) => Expression): Call =>
  (reader, value) => {
    const parts = pair(reader, value);
    return parts && build(parts);
  };
const ofField =
  (build: (of: { readonly list: string; readonly field: string }) => Expression): Call =>
  (reader) => {
    const list = key(reader);
    const field = list === undefined ? undefined : after(reader, key);
    return list === undefined || field === undefined ? undefined : build({ list, field });
  };

const calls: Readonly<Record<FunctionName, Call>> = {
  fact: named((fact) => ({ fact })),
  field: named((field) => ({ field })),
  table: named((table) => ({ table })),
  event: named((event) => ({ event })),
  parameter: (reader, value) => {
    const parameter = key(reader);
    return parameter !== undefined && reader.expect(',') ? parameterOn(parameter, reader, value) : undefined;
  },
  add: ofSeveral((parts) => ({ add: parts })),
  multiply: ofSeveral((parts) => ({ multiply: parts })),
  min: ofSeveral((parts) => ({ min: parts })),
  max: ofSeveral((parts) => ({ max: parts })),
  subtract: ofPair((parts) => ({ subtract: parts })),
  divide: ofPair((parts) => ({ divide: parts })),
  'days-between': ofPair((days) => ({ 'days-between': days })),
  'months-between': ofPair((days) => ({ 'months-between': days })),
  'years-between': ofPair((days) => ({ 'years-between': days })),
  earliest: ofField((of) => ({ earliest: of })),
  latest: ofField((of) => ({ latest: of })),
  round: (reader, value) => {
    const rounded = value(reader);
    const to = rounded && after(reader, decimal);
    if (rounded === undefined || to === undefined) return undefined;
    const mode = reader.skip(',') ? word(reader, ROUNDING) : 'half-up';
    return mode && { round: { value: rounded, to, mode } };
  },
  'date-plus': (reader, value) => {
    const date = value(reader);
    const count = date && after(reader, value);
    const unit = count && after(reader, (one) => word(one, UNITS));
    return date && count && unit && { 'date-plus': { date, unit, count } };
  },
  'count-of': (reader) => {
    const list = key(reader);
    const rows = list === undefined ? undefined : where(reader);
    return list === undefined || rows === undefined ? undefined : { 'count-of': { list, ...rows } };
  },
  'sum-of': (reader, value) => {
    const list = key(reader);
    const of = list === undefined ? undefined : after(reader, value);
    const rows = of && where(reader);
    return list === undefined || of === undefined || rows === undefined
      ? undefined
      : { 'sum-of': { list, of, ...rows } };
  },
  'days-covered': (reader, value) => {
    const list = key(reader);
    const from = list === undefined ? undefined : after(reader, key);
    const to = from === undefined ? undefined : after(reader, key);
    const within = to === undefined ? undefined : after(reader, (one) => pair(one, value));
    return list === undefined || from === undefined || to === undefined || within === undefined
      ? undefined
      : { 'days-covered': { list, from, to, within } };
  },
};

/** A number as it is written, with its sign. */
function decimal(reader: Reader): string | undefined {
  const isNegative = reader.is('-') && reader.peek(1).kind === 'number';
  if (!isNegative && reader.peek().kind !== 'number') return reader.miss('number');
  if (isNegative) reader.next();
  return `${isNegative ? '-' : ''}${reader.next().text}`;
}
