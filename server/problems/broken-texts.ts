import { join } from '../../engine/json/pointer.ts';
import type { FieldProblem } from './problem.ts';

/** The texts of a body that hold half a character (a lone surrogate): no file can keep them and no hash can be taken of them. */
export function brokenTexts(value: unknown, pointer = ''): readonly FieldProblem[] {
  if (typeof value === 'string') {
    return /\p{Surrogate}/u.test(value) ? [{ pointer, code: 'broken-text' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(brokenTexts(key).length > 0 ? [{ pointer, code: 'broken-text' as const }] : []),
    ...brokenTexts(member, join(pointer, key)),
  ]);
}
