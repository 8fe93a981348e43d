import { fail, ok, type Place, type Result } from '../diagnostics/diagnostic.ts';
import { quoted } from '../diagnostics/quote.ts';
import { error } from '../diagnostics/report.ts';
import type { SimpleFact } from '../schema/fact.ts';
import { outOfBounds } from './bounds.ts';
import { canonicalSimple } from './canonical.ts';
import { type CodelistKeys, wrongType } from './value.ts';

/** A value of a fact that is no list. */
export function parseSimple(
  key: string,
  fact: SimpleFact,
  value: unknown,
  codelists: CodelistKeys,
  at: Place,
): Result<boolean | number | string> {
  const problem = wrongType(key, fact, value, codelists) ?? outOfBounds(key, fact, value);
  if (problem !== undefined) return fail(error(problem.code, at, problem.params));
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string')
    return ok(canonicalSimple(fact, value));
  // Only a code of a list that the library does not have gets here: nothing is known of its type.
  return fail(error('fact-not-text', at, { fact: key, found: quoted(value) }));
}
