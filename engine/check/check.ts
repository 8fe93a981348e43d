import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../library/types.ts';
import { rules } from './rules/index.ts';

/**
 * All static checks beyond what opening a library already refuses: gaps, contradictions, missing citations and translations, provisions
 * that no change covers, the open entries. A library with errors should not be published; warnings and hints are for people to judge.
 * @returns diagnostics in a fixed order: the gravest first, then by rule, file and pointer; each finding once
 */
export function check(library: Library): readonly Diagnostic[] {
  const found = rules.flatMap((rule) => rule.run(library));
  const unique = new Map(found.map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...unique.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

const GRAVITY = { error: 0, warning: 1, hint: 2 } as const;

const identity = ({ code, at, params }: Diagnostic): string =>
  JSON.stringify([code, at.file, at.pointer, params]);
