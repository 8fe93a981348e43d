import type { Diagnostic as Marked } from '@codemirror/lint';
import { describe } from '../../../../../engine/diagnostics/describe.ts';
import type { Diagnostic } from '../../../../../engine/diagnostics/diagnostic.ts';
import { error } from '../../../../../engine/diagnostics/report.ts';
import { readJson } from '../../../../../engine/json/read.ts';
import { walk } from '../../../../../engine/library/shape/inspect.ts';
import type { Inspection, Shape } from '../../../../../engine/library/shape/shape.ts';
import type { Language } from '../../../../../engine/schema/text.ts';
import { type Span, spanOf } from './positions.ts';

/** A source text as read: its value where it is JSON of the right shape, and in any case what is wrong with it. */
export interface ReadSource {
  readonly value?: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a source text.
 * @param allowsNull whether the document may hold `null`: only patches do
 */
export function readSource(file: string, text: string, shape: Shape, allowsNull: boolean): ReadSource {
  const { value, diagnostics } = readJson(file, text, () => allowsNull);
  if (value === undefined) return { diagnostics };
  const inspection: Inspection = { findings: [], mentions: [] };
  walk(shape, value, '', inspection);
  const found = inspection.findings.map(({ code, pointer, params }) =>
    error(code, { file, pointer }, params),
  );
  const all = [...diagnostics, ...found];
  return all.length === 0 ? { value, diagnostics: [] } : { diagnostics: all };
}

/** Diagnostics as marks in a text. `within`: the pointer of the text's document inside the one that they speak of. */
export function marksOf(
  text: string,
  diagnostics: readonly Diagnostic[],
  language: Language,
  within = '',
): readonly Marked[] {
  return diagnostics.map((diagnostic) => {
    const { message, hint } = describe(diagnostic, language);
    const { line, column } = diagnostic.params;
    const span =
      typeof line === 'number' && typeof column === 'number'
        ? at(text, line, column)
        : spanOf(text, diagnostic.at.pointer.slice(within.length));
    return {
      ...span,
      severity: diagnostic.severity === 'hint' ? 'hint' : diagnostic.severity,
      message: hint === '' ? message : `${message} ${hint}`,
    };
  });
}

/** The character at a line and a column, both counted from 1. */
function at(text: string, line: number, column: number): Span {
  const before = text.split('\n').slice(0, line - 1);
  const from = Math.min(before.join('\n').length + (line > 1 ? 1 : 0) + column - 1, text.length);
  return { from, to: Math.min(from + 1, text.length) };
}
