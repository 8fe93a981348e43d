import type { DiagnosticCode } from './messages.ts';

/** Where a problem is: a file of the library (or the name of an input) and a JSON Pointer into it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
}

/**
 * A problem found in definitions or input, as data. The words come from `messages.ts` in the reader's language:
 * `describe(diagnostic, language)` gives the message and the hint that says how to mend it.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number>>;
}

/** An expected failure is returned, never thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (...diagnostics: readonly Diagnostic[]): Result<never> => ({ ok: false, diagnostics });
