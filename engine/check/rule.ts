import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../library/types.ts';

/** A static check of a library that opened without errors. Each is documented in docs/checks.md under its name. */
export interface Rule {
  readonly name: string;
  /** The gravest that it reports. */
  readonly severity: Diagnostic['severity'];
  /** What it looks for, in one sentence. */
  readonly docs: string;
  run(library: Library): readonly Diagnostic[];
}
