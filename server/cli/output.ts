import pc from 'picocolors';
import { describe } from '../../engine/diagnostics/describe.ts';
import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import type { Language } from '../../engine/schema/text.ts';
import type { CommonOptions, Io } from './verb.ts';

const COLOURS = { error: pc.red, warning: pc.yellow, hint: pc.cyan } as const;

/** A diagnostic in words, for people: what, where and how to mend it. */
export function diagnosticText(diagnostic: Diagnostic, language: Language): string {
  const { severity, code, at } = diagnostic;
  const { message, hint } = describe(diagnostic, language);
  const where = at.pointer === '' ? at.file : `${at.file}#${at.pointer}`;
  return `${COLOURS[severity](severity)} ${pc.bold(code)} ${where}\n  ${message}\n  → ${hint}`;
}

/** A diagnostic as data with its words. */
export function diagnosticJson(diagnostic: Diagnostic, language: Language): unknown {
  return { ...diagnostic, ...describe(diagnostic, language) };
}

/** Reports problems on the error stream: as text, or with `--json` as one document. */
export function reportProblems(diagnostics: readonly Diagnostic[], options: CommonOptions, io: Io): void {
  if (options.json === true) {
    io.err(
      JSON.stringify({ diagnostics: diagnostics.map((one) => diagnosticJson(one, options.lang)) }, null, 2),
    );
    return;
  }
  for (const diagnostic of diagnostics) io.err(diagnosticText(diagnostic, options.lang));
}

/** Says how the command was called wrongly: as text, or with `--json` in the form of every other problem. */
export function reportMisuse(message: string, isJson: boolean, io: Io): void {
  const problem = { code: 'misuse', severity: 'error', at: { file: 'command line', pointer: '' }, message };
  io.err(isJson ? JSON.stringify({ diagnostics: [problem] }, null, 2) : `qagida: ${message}`);
}

/** Prints a result as JSON. */
export function printJson(value: unknown, io: Io): void {
  io.out(JSON.stringify(value, null, 2));
}

/** Columns of text, each as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, index) => Math.max(known[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
