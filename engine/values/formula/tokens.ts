import { parseDate } from '../../calendar/date.ts';
import type { FormulaProblem, Span } from './problem.ts';

/** A word of a formula: where it stands and what it is. */
export interface Token {
  readonly kind: 'number' | 'date' | 'code' | 'word' | 'sign' | 'end';
  /** As it is written; of a code without its quotation marks. */
  readonly text: string;
  readonly at: Span;
}

const SPACE = /[\s\u00a0\u202f]+/y;
const DATE = /\d{4}-\d\d-\d\d(?![\w-])/y;
const NUMBER = /\d+(\.\d+)?/y;
/** A key, whose hyphens stand inside it; with further names after points, the path into a structured fact. */
const WORD = /[A-Za-z][A-Za-z0-9]*(-+[A-Za-z0-9]+)*(\.[a-z][a-z0-9]*(-+[a-z0-9]+)*)*/y;
const SIGN = /!=|>=|<=|[-+*/(),=<>≥≤≠×÷−]/y;

/** Signs that are typed in another way. */
const SAME: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '×': '*',
  '÷': '/',
  '−': '-',
};

/** The words of a formula with an end after the last; or the first sign that means nothing. */
export function tokensOf(
  text: string,
):
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly problem: FormulaProblem } {
  const tokens: Token[] = [];
  let start = 0;
  const read = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = start;
    return pattern.exec(text)?.[0];
  };
  while (start < text.length) {
    const space = read(SPACE);
    if (space !== undefined) {
      start += space.length;
      continue;
    }
    const found = tokenAt(text, start, read);
    if ('code' in found) return { ok: false, problem: found };
    tokens.push(found);
    start = found.at.end;
  }
  tokens.push({ kind: 'end', text: '', at: { start: text.length, end: text.length } });
  return { ok: true, tokens };
}

function tokenAt(
  text: string,
  start: number,
  read: (pattern: RegExp) => string | undefined,
): Token | FormulaProblem {
  const token = (kind: Token['kind'], raw: string, inner = raw): Token => ({
    kind,
    text: inner,
    at: { start, end: start + raw.length },
  });
  const date = read(DATE);
  if (date !== undefined) {
    const at = { start, end: start + date.length };
    if (parseDate(date) === undefined) return { code: 'formula-date', at, params: { found: date } };
    return token('date', date);
  }
  const number = read(NUMBER);
  if (number !== undefined) return token('number', number);
  const word = read(WORD);
  if (word !== undefined) return token('word', word);
  const sign = read(SIGN);
  if (sign !== undefined) return token('sign', sign, SAME[sign] ?? sign);
  const quote = text[start] ?? '';
  if (quote !== "'" && quote !== '"') {
    return { code: 'formula-sign', at: { start, end: start + 1 }, params: { found: quote } };
  }
  const end = closing(text, start, quote);
  if (end === undefined)
    return { code: 'formula-quote-open', at: { start, end: text.length }, params: { quote } };
  const inner = text.slice(start + 1, end).replaceAll(/\\(.)/gs, '$1');
  return token('code', text.slice(start, end + 1), inner);
}

/** Where the quotation mark of a text is closed; a mark after a backslash does not close it. */
function closing(text: string, start: number, quote: string): number | undefined {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === quote) return index;
  }
  return undefined;
}

/** A text in quotation marks, as `tokensOf` reads it. */
export const inQuotes = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
