import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import { type Outcome, refused } from '../problems/problem.ts';
import type { ProblemCode } from '../problems/words.ts';

/** A refusal that names what keeps a library from opening: each error with its file and place. */
export function faulty(code: ProblemCode, diagnostics: readonly Diagnostic[]): Outcome<never> {
  return refused(code, {
    errors: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((diagnostic) => ({ pointer: `${diagnostic.at.file}#${diagnostic.at.pointer}`, diagnostic })),
  });
}
