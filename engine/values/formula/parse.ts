import { parseDate } from '../../calendar/date.ts';
import type { Expression } from '../../schema/expression.ts';
import { parseConditionText } from './condition.ts';
import { callOf } from './functions.ts';
import type { FormulaProblem, Span } from './problem.ts';
import { Reader } from './reader.ts';
import { isName, isReserved } from './syntax.ts';
import { tokensOf } from './tokens.ts';

/** A formula that was read, and where its parts stand in the text. */
export interface Formula {
  readonly expression: Expression;
  readonly spans: ReadonlyMap<object, Span>;
}

export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly problem: FormulaProblem };

/** Longer texts are no formulas. */
const MOST_LENGTH = 20_000;

/**
 * Reads a formula such as `base(submitted-on) * 10` or `if rural is true then 5 else 3`. Only its form is checked: whether what it names exists
 * and is of the right kind, `parseExpression` says.
 */
export function parseFormula(text: string): ParsedFormula {
  const whole = { start: 0, end: text.length };
  if (text.trim() === '') return { ok: false, problem: { code: 'formula-empty', at: whole, params: {} } };
  if (text.length > MOST_LENGTH) {
    return { ok: false, problem: { code: 'formula-too-long', at: whole, params: { limit: MOST_LENGTH } } };
  }
  const read = tokensOf(text);
  if (!read.ok) return read;
  const reader = new Reader(read.tokens);
  const expression = value(reader);
  if (expression !== undefined && reader.peek().kind !== 'end') reader.miss('end');
  const { problem, spans } = reader;
  if (problem !== undefined) return { ok: false, problem };
  if (expression === undefined) throw new Error('a formula was not read, and no problem told');
  return { ok: true, formula: { expression, spans } };
}

/** A whole value: a choice, or a sum. */
const value = (reader: Reader): Expression | undefined =>
  reader.nested(() => (reader.is('if', 'word') ? choice(reader) : sum(reader)));

function choice(reader: Reader): Expression | undefined {
  reader.next();
  const when = parseConditionText(reader);
  if (when === undefined || !reader.expect('then', 'word')) return undefined;
  const first = value(reader);
  if (first === undefined || !reader.expect('else', 'word')) return undefined;
  const second = value(reader);
  // biome-ignore lint/suspicious/noThenProperty: the vocabulary of definitions says so; nothing awaits it
  return second === undefined ? undefined : { if: { when, then: first, else: second } };
}

/** `a + b + c` is one sum of three; a difference has two sides, and what stands before it is its left one. */
function sum(reader: Reader): Expression | undefined {
  const { start } = reader.peek().at;
  let left = product(reader);
  while (left !== undefined && (reader.is('+') || reader.is('-'))) {
    if (reader.is('+')) {
      const parts = chain(reader, left, '+', product);
      left = parts && reader.mark({ add: parts }, start);
    } else {
      reader.next();
      const right = product(reader);
      left = right && reader.mark<Expression>({ subtract: [left, right] }, start);
    }
  }
  return left;
}

function product(reader: Reader): Expression | undefined {
  const { start } = reader.peek().at;
  let left = single(reader);
  while (left !== undefined && (reader.is('*') || reader.is('/'))) {
    if (reader.is('*')) {
      const parts = chain(reader, left, '*', single);
      left = parts && reader.mark({ multiply: parts }, start);
    } else {
      reader.next();
      const right = single(reader);
      left = right && reader.mark<Expression>({ divide: [left, right] }, start);
    }
  }
  return left;
}

function chain(
  reader: Reader,
  first: Expression,
  sign: string,
  part: (reader: Reader) => Expression | undefined,
): readonly Expression[] | undefined {
  const parts = [first];
  while (reader.skip(sign)) {
    const next = part(reader);
    if (next === undefined) return undefined;
    parts.push(next);
  }
  return parts;
}

const single = (reader: Reader): Expression | undefined =>
  reader.nested(() => {
    const token = reader.peek();
    switch (token.kind) {
      case 'number':
        return quantity(reader, '');
      case 'date':
        reader.next();
        return dateOf(token.text);
      case 'code':
        reader.next();
        return /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(token.text)
          ? { code: token.text }
          : reader.fail('formula-code', token.at, { found: `“${token.text}”` });
      case 'sign':
        return signed(reader);
      case 'word':
        return named(reader);
      case 'end':
        return reader.miss('value');
    }
  });

/** The days of formulas exist: `tokensOf` has read them. */
const dateOf = (text: string): Expression | undefined => {
  const date = parseDate(text);
  return date === undefined ? undefined : { date };
};

function signed(reader: Reader): Expression | undefined {
  if (reader.is('-') && reader.peek(1).kind === 'number') {
    reader.next();
    return quantity(reader, '-');
  }
  if (!reader.skip('(')) return reader.miss('value');
  const inner = value(reader);
  return inner !== undefined && reader.expect(')') ? inner : undefined;
}

/** A number, or with the code of a currency a sum of money. */
function quantity(reader: Reader, sign: string): Expression | undefined {
  const number = `${sign}${reader.next().text}`;
  const { kind, text } = reader.peek();
  if (kind !== 'word' || !/^[A-Z]{3}$/.test(text)) return { number };
  reader.next();
  return { money: number, currency: text };
}

function named(reader: Reader): Expression | undefined {
  const token = reader.peek();
  const { text } = token;
  if (reader.is('(', 'sign', 1)) return callOf(reader, value);
  if (text === 'true' || text === 'false') {
    reader.next();
    return { boolean: text === 'true' };
  }
  if (!isName(text) || isReserved(text)) return reader.miss('value');
  reader.next();
  return { fact: text };
}
