import type Type from 'typebox';
import type { Language } from '../../engine/schema/languages.ts';
import type { FieldProblem } from '../problems/problem.ts';

const NAMES = ['lang', 'language'];

/** The languages that a part of a request asks for by the members that its schema declares, and that cannot be read here. */
export function unreadable(
  schema: Type.TSchema | undefined,
  value: unknown,
  known: readonly Language[],
): readonly FieldProblem[] {
  const declared = schema !== undefined && 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  const members = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  return NAMES.filter((name) => declared.includes(name)).flatMap((name): readonly FieldProblem[] => {
    const asked: unknown = members.get(name);
    const isKnown = asked === undefined || known.some((language) => language === asked);
    return isKnown ? [] : [{ pointer: `/${name}`, code: 'not-a-choice' }];
  });
}
