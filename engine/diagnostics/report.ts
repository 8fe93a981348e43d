import type { Diagnostic, Place } from './diagnostic.ts';
import type { DiagnosticCode } from './messages.ts';

type Params = Readonly<Record<string, string | number | undefined>>;

/** An error: the definition or input cannot be used. Parameters that are undefined are left out. */
export const error = (code: DiagnosticCode, at: Place, params: Params = {}): Diagnostic =>
  diagnostic('error', code, at, params);

/** A warning: it can be used, but somebody should look. */
export const warning = (code: DiagnosticCode, at: Place, params: Params = {}): Diagnostic =>
  diagnostic('warning', code, at, params);

/** A hint: nothing is wrong; somebody may want to know. */
export const hint = (code: DiagnosticCode, at: Place, params: Params = {}): Diagnostic =>
  diagnostic('hint', code, at, params);

function diagnostic(
  severity: Diagnostic['severity'],
  code: DiagnosticCode,
  at: Place,
  params: Params,
): Diagnostic {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) if (value !== undefined) given[name] = value;
  return { code, severity, at, params: given };
}
