import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Cursor } from './cursor.ts';
import { join } from './pointer.ts';
import { readNumber, readString } from './scalar.ts';
import type { JsonValue } from './value.ts';

/** How deep a definition may nest. Below it, recursion is safe everywhere. */
export const MAX_DEPTH = 64;

/** Names that mean something to JavaScript's objects themselves. */
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/** What reading gives: the value as far as it could be read, and every problem. */
export interface ReadJson {
  /** Absent where the text is no JSON or is nested too deep. */
  readonly value?: JsonValue;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a JSON text strictly: beyond the syntax, duplicate keys, keys that mean something to JavaScript, nesting deeper than
 * `MAX_DEPTH` and `null` are problems.
 * @param allowsNull where `null` may stand
 */
export function readJson(file: string, text: string, allowsNull: (pointer: string) => boolean): ReadJson {
  const cursor = new Cursor(file, text);
  // It is invisible in an editor and no part of JSON; what follows it is still read.
  if (cursor.take('\uFEFF')) cursor.report('json-byte-order-mark', '', {});
  const value = readValue(cursor, '', 1, allowsNull);
  cursor.skipSpace();
  if (value !== undefined && cursor.peek() !== undefined) cursor.expected('EOF', '');
  const { diagnostics } = cursor;
  const unusable = diagnostics.some(({ code }) => code === 'json-syntax' || code === 'json-too-deep');
  return value === undefined || unusable ? { diagnostics } : { value, diagnostics };
}

type AllowsNull = (pointer: string) => boolean;

function readValue(
  cursor: Cursor,
  pointer: string,
  depth: number,
  allowsNull: AllowsNull,
): JsonValue | undefined {
  cursor.skipSpace();
  const first = cursor.peek();
  if (first === '{' || first === '[') {
    if (depth > MAX_DEPTH) return skipTooDeep(cursor, pointer);
    return first === '{'
      ? readObject(cursor, pointer, depth, allowsNull)
      : readArray(cursor, pointer, depth, allowsNull);
  }
  if (first === '"') return readString(cursor, pointer);
  if (cursor.take('true')) return true;
  if (cursor.take('false')) return false;
  if (cursor.take('null')) {
    if (!allowsNull(pointer)) cursor.report('json-null', pointer, {});
    return null;
  }
  return readNumber(cursor, pointer);
}

function readObject(
  cursor: Cursor,
  pointer: string,
  depth: number,
  allowsNull: AllowsNull,
): JsonValue | undefined {
  const members = new Map<string, JsonValue>();
  cursor.take('{');
  cursor.skipSpace();
  if (cursor.take('}')) return {};
  do {
    cursor.skipSpace();
    const key = readString(cursor, pointer);
    if (key === undefined) return undefined;
    const inner = join(pointer, key);
    if (FORBIDDEN_KEYS.includes(key)) cursor.report('json-forbidden-key', inner, { key });
    if (members.has(key)) cursor.report('json-duplicate-key', inner, { key, line: cursor.position().line });
    cursor.skipSpace();
    if (!cursor.take(':')) return cursor.expected(':', inner);
    const value = readValue(cursor, inner, depth + 1, allowsNull);
    if (value === undefined) return undefined;
    // A forbidden key or a null has been reported: it is left out, so that nothing later trips over it.
    if (!FORBIDDEN_KEYS.includes(key) && (value !== null || allowsNull(inner))) members.set(key, value);
    cursor.skipSpace();
  } while (cursor.take(','));
  return cursor.take('}') ? Object.fromEntries(members) : cursor.expected(', }', pointer);
}

function readArray(
  cursor: Cursor,
  pointer: string,
  depth: number,
  allowsNull: AllowsNull,
): JsonValue | undefined {
  const items: JsonValue[] = [];
  cursor.take('[');
  cursor.skipSpace();
  if (cursor.take(']')) return items;
  do {
    const item = readValue(cursor, join(pointer, items.length), depth + 1, allowsNull);
    if (item === undefined) return undefined;
    items.push(item);
    cursor.skipSpace();
  } while (cursor.take(','));
  return cursor.take(']') ? items : cursor.expected(', ]', pointer);
}

/** Passes over a nested value without recursion, however deep it is. What stands for it is never used. */
function skipTooDeep(cursor: Cursor, pointer: string): JsonValue | undefined {
  cursor.report('json-too-deep', pointer, { limit: MAX_DEPTH });
  let open = 0;
  do {
    const character = cursor.peek();
    if (character === undefined) return cursor.expected('} ]', pointer);
    if (character === '"') {
      if (readString(cursor, pointer) === undefined) return undefined;
      continue;
    }
    if (character === '{' || character === '[') open++;
    if (character === '}' || character === ']') open--;
    cursor.at++;
  } while (open > 0);
  return {};
}
