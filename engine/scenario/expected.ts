import type { Trilean } from '../conditions/types.ts';
import type { Mismatch } from './types.ts';

/** A value that a scenario expects something of although there is no such thing. */
export const ABSENT = 'absent';

/** A mismatch of one value; none where nothing is expected. Values are plain JSON, compared as such. */
export function one(what: string, expected: unknown, actual: unknown): readonly Mismatch[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(actual)) return [];
  return [{ what, expected, actual }];
}

/** The mismatches of what is expected by key. */
export function each(
  what: string,
  expected: Readonly<Record<string, unknown>> | undefined,
  actual: (id: string) => unknown,
): readonly Mismatch[] {
  return Object.entries(expected ?? {}).flatMap(([id, value]) => one(`${what}.${id}`, value, actual(id)));
}

/** A truth value as expectations write it. */
export function truth<T>(result: T | undefined, read: (result: T) => Trilean): boolean | string {
  return result === undefined ? ABSENT : (read(result) ?? 'unknown');
}
