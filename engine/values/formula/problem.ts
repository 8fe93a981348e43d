import type { formulaMessages } from './messages.ts';

/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type FormulaProblemCode = keyof typeof formulaMessages;

/** Why a text is no formula: where, what stands there and what was expected; in words by `describeFormulaProblem`. */
export interface FormulaProblem {
  readonly code: FormulaProblemCode;
  readonly at: Span;
  readonly params: Readonly<Record<string, string | number>>;
}
