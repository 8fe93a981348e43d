import type { Cursor } from './cursor.ts';

/** A string token with its quotation marks; undefined after a syntax error. */
export function readString(cursor: Cursor, pointer: string): string | undefined {
  const start = cursor.at;
  if (!cursor.take('"')) return cursor.expected('"…"', pointer);
  while (cursor.peek() !== '"') {
    const character = cursor.peek();
    if (character === undefined || character < ' ') return cursor.expected('"', pointer);
    cursor.at += character === '\\' ? 2 : 1;
  }
  cursor.at++;
  const text = unescaped(cursor.text.slice(start, cursor.at));
  if (text === undefined) {
    cursor.at = start;
    return cursor.expected('"…" (\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)', pointer);
  }
  // Half of a surrogate pair has no UTF-8 form, so no hash either.
  const half = /\p{Surrogate}/u.exec(text)?.[0];
  if (half !== undefined) {
    cursor.report('json-broken-text', pointer, { found: `\\u${half.charCodeAt(0).toString(16)}` });
  }
  // What stands where bytes were no UTF-8: the official wording is lost there.
  if (text.includes('\uFFFD')) cursor.report('json-unreadable-text', pointer, {});
  return text;
}

function unescaped(token: string): string | undefined {
  try {
    const text: unknown = JSON.parse(token);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A number token; undefined after a syntax error. */
export function readNumber(cursor: Cursor, pointer: string): number | undefined {
  const pattern = new RegExp(NUMBER);
  pattern.lastIndex = cursor.at;
  const token = pattern.exec(cursor.text)?.[0];
  if (token === undefined) return cursor.expected('{…} […] "…" 0 true false', pointer);
  cursor.at += token.length;
  const value = Number(token);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
    cursor.report('json-number-too-large', pointer, { found: token });
  return value;
}
