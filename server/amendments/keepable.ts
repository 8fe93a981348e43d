import type { Operation } from '../../engine/amending/operations.ts';
import { join, segments } from '../../engine/json/pointer.ts';
import { MAX_DEPTH } from '../../engine/json/read.ts';
import type { FieldProblem } from '../problems/problem.ts';

/** Names that mean something to JavaScript's objects themselves. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What of an operation no definition file could hold: names of JavaScript's own, numbers that cannot be kept, and nesting deeper than the
 * files are read.
 * @param at pointer of the operation within the request
 */
export function unkeepable(operation: Operation, at: string): readonly FieldProblem[] {
  const path = segments(operation.pointer);
  if (path.length > MAX_DEPTH || path.some((key) => FORBIDDEN.has(key)))
    return [{ pointer: join(at, 'pointer'), code: 'invalid' }];
  return [
    ...look(operation.before, path.length, join(at, 'before')),
    ...look(operation.after, path.length, join(at, 'after')),
  ];
}

function look(value: unknown, depth: number, pointer: string): readonly FieldProblem[] {
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
    return [{ pointer, code: 'too-large', params: { limit: Number.MAX_SAFE_INTEGER } }];
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= MAX_DEPTH) return [{ pointer, code: 'too-deep', params: { limit: MAX_DEPTH } }];
  return Object.entries(value).flatMap(([key, member]) =>
    FORBIDDEN.has(key)
      ? [{ pointer: join(pointer, key), code: 'unknown-field' as const }]
      : look(member, depth + 1, join(pointer, key)),
  );
}
