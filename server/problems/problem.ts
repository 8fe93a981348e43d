import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import type { Text } from '../../engine/schema/text.ts';
import type { ProblemCode } from './words.ts';

/** One field that is wrong: said by a code of ours, or by a diagnostic of the engine. */
export type FieldProblem =
  | { readonly pointer: string; readonly code: FieldCode; readonly params?: Params }
  | { readonly pointer: string; readonly diagnostic: Diagnostic };

export type Params = Readonly<Record<string, string | number>>;
export type FieldCode = keyof typeof import('./field-words.ts').fieldWords;

/** Why something asked for is not done: data, without words; `wordProblem` gives them in the reader's language. */
export interface Problem {
  readonly code: ProblemCode;
  readonly params?: Params;
  readonly errors?: readonly FieldProblem[];
  /** What exists, where something unknown was asked for. */
  readonly known?: readonly string[];
  /** What the readers are told by whoever is behind it. */
  readonly notice?: Text;
  /** Why in the engine's words, where it found the problem. */
  readonly because?: Diagnostic;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export function refused(code: ProblemCode, rest: Omit<Problem, 'code'> = {}): Outcome<never> {
  return { ok: false, problem: { code, ...rest } };
}

/** A refusal that names the fields the engine found wrong. Their pointers begin with `prefix`. */
export function invalid(code: ProblemCode, diagnostics: readonly Diagnostic[], prefix = ''): Outcome<never> {
  return refused(code, {
    errors: diagnostics.map((diagnostic) => ({ pointer: `${prefix}${diagnostic.at.pointer}`, diagnostic })),
  });
}
