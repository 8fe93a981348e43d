import { operatorNames } from '../../conditions/operators/index.ts';
import type { Condition, ConditionValue } from '../../schema/condition.ts';
import { key, type Reader } from './reader.ts';
import { isReserved, OPERATOR_SIGNS } from './syntax.ts';
import type { Token } from './tokens.ts';

type Read<T> = (reader: Reader) => T | undefined;

/** A condition as text: comparisons such as `age >= 18`, joined by `and`, `or`, `not`. `and` binds closer than `or`. */
export const parseConditionText: Read<Condition> = (reader) => reader.nested(() => either(reader));

const either: Read<Condition> = (reader) => joined(reader, 'or', both, (any) => ({ any }));
const both: Read<Condition> = (reader) => joined(reader, 'and', single, (all) => ({ all }));

function joined(
  reader: Reader,
  word: 'and' | 'or',
  part: Read<Condition>,
  build: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  const first = part(reader);
  if (first === undefined || !reader.is(word, 'word')) return first;
  const parts = [first];
  while (reader.skip(word, 'word')) {
    const next = part(reader);
    if (next === undefined) return undefined;
    parts.push(next);
  }
  return build(parts);
}

const single: Read<Condition> = (reader) =>
  reader.nested(() => {
    if (reader.skip('not', 'word')) {
      const inner = single(reader);
      return inner && { not: inner };
    }
    if (reader.skip('(')) {
      const inner = parseConditionText(reader);
      return inner !== undefined && reader.expect(')') ? inner : undefined;
    }
    const { kind, text } = reader.peek();
    if (kind !== 'word') return reader.miss('condition');
    return reader.is('(', 'sign', 1) ? call(reader, text) : comparison(reader);
  });

/** A function of conditions, or a comparison that begins with one. */
function call(reader: Reader, name: string): Condition | undefined {
  switch (name) {
    case 'fact':
    case 'field':
      return comparison(reader);
    case 'condition':
      return bracketed(reader, (one) => wrap(key(one), (condition) => ({ condition })));
    case 'some':
    case 'every':
      return bracketed(reader, (one) => {
        const list = key(one);
        const where = list !== undefined && one.expect(',') ? parseConditionText(one) : undefined;
        if (list === undefined || where === undefined) return undefined;
        return name === 'some' ? { some: { list, where } } : { every: { list, where } };
      });
    case 'count':
      return counted(reader);
    case 'all':
    case 'any':
      return bracketed(reader, (one) => {
        const parts: Condition[] = [];
        if (one.is(')')) return name === 'all' ? { all: parts } : { any: parts };
        do {
          const part = parseConditionText(one);
          if (part === undefined) return undefined;
          parts.push(part);
        } while (one.skip(','));
        return name === 'all' ? { all: parts } : { any: parts };
      });
    default:
      return reader.strange('formula-word', reader.peek(), FORMS);
  }
}

const FORMS = ['condition', 'some', 'every', 'count', 'all', 'any', 'fact', 'field'];

function counted(reader: Reader): Condition | undefined {
  const rows = bracketed(reader, (one) => {
    const list = key(one);
    if (list === undefined) return undefined;
    if (!one.skip(',')) return { list };
    const where = parseConditionText(one);
    return where && { list, where };
  });
  const operator = rows && operatorAt(reader);
  if (rows === undefined || operator === undefined) return undefined;
  const value = operand(reader);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' && (typeof value !== 'object' || !('fact' in value)))
    return reader.miss('number');
  return { count: { ...rows, operator, value } };
}

function comparison(reader: Reader): Condition | undefined {
  const left = subject(reader);
  const operator = left && operatorAt(reader);
  const value = operator === undefined ? undefined : operand(reader);
  return left === undefined || operator === undefined || value === undefined
    ? undefined
    : { ...left, operator, value };
}

type Subject = { readonly fact: string; readonly path?: string } | { readonly field: string };

/** What is compared: a fact (with the path into it), or a field of the row at hand. */
function subject(reader: Reader): Subject | undefined {
  const { text } = reader.peek();
  if (reader.is('(', 'sign', 1) && (text === 'field' || text === 'fact')) {
    return bracketed(reader, (one) => {
      if (text === 'field') return wrap(key(one), (field) => ({ field }));
      return ['word', 'code'].includes(one.peek().kind) ? factAt(one.next()) : one.miss('key');
    });
  }
  if (reader.peek().kind !== 'word' || isReserved(text)) return reader.miss('condition');
  return factAt(reader.next());
}

function factAt({ text }: Token): Subject {
  const [fact = '', ...path] = text.split('.');
  return path.length === 0 ? { fact } : { fact, path: path.join('.') };
}

/** A comparison, by its sign or its name. */
function operatorAt(reader: Reader): string | undefined {
  const token = reader.peek();
  const signed = Object.entries(OPERATOR_SIGNS).find(([, sign]) => reader.is(sign))?.[0];
  const name =
    signed ?? (token.kind === 'word' ? operatorNames.find((one) => one === token.text) : undefined);
  if (name === undefined) {
    const isName = token.kind === 'word' && !isReserved(token.text);
    return isName ? reader.strange('formula-operator', token, operatorNames) : reader.miss('comparison');
  }
  reader.next();
  return name;
}

/** What is compared with: a constant, several of them in brackets, another fact, or a field of the row at hand. */
function operand(reader: Reader): ConditionValue | undefined {
  if (reader.is('(')) {
    return bracketedList(reader);
  }
  const { kind, text } = reader.peek();
  if (kind !== 'word' || text === 'true' || text === 'false') return constant(reader);
  const named = subject(reader);
  if (named === undefined || 'path' in named) return named && reader.miss('constant');
  return named;
}

function bracketedList(reader: Reader): readonly (string | number)[] | undefined {
  reader.next();
  const values: (string | number)[] = [];
  if (reader.skip(')')) return values;
  do {
    const value = constant(reader);
    if (value === undefined || typeof value === 'boolean')
      return value === undefined ? value : reader.miss('constant');
    values.push(value);
  } while (reader.skip(','));
  return reader.expect(')') ? values : undefined;
}

function constant(reader: Reader): boolean | number | string | undefined {
  const isNegative = reader.is('-') && reader.peek(1).kind === 'number';
  const { kind, text } = reader.peek(isNegative ? 1 : 0);
  if (kind === 'number') {
    if (isNegative) reader.next();
    reader.next();
    return isNegative ? 0 - Number(text) : Number(text);
  }
  if (kind === 'code' || kind === 'date') return reader.next().text;
  if (kind === 'word' && (text === 'true' || text === 'false')) return reader.next().text === 'true';
  return reader.miss('constant');
}

/** What stands in the brackets after a name. */
function bracketed<T>(reader: Reader, read: Read<T>): T | undefined {
  reader.next();
  reader.next();
  const found = read(reader);
  return found !== undefined && reader.expect(')') ? found : undefined;
}

const wrap = <T, R>(value: T | undefined, build: (value: T) => R): R | undefined =>
  value === undefined ? undefined : build(value);
