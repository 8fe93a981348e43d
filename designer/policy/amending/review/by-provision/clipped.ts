import type { WordRun } from '../../../words/word-diff.ts';

/** As many words as it takes to find a place in a text. */
const AROUND = 3;

/** The runs of two texts of which only the differences are read: of what both have, a few words around those. */
export const clipped = (runs: readonly WordRun[]): readonly WordRun[] =>
  runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const words = run.text.match(/\s*\S+(?:\s+$)?/gu) ?? [];
    const before = index === 0 ? [] : words.slice(0, AROUND);
    const after = index === runs.length - 1 ? [] : words.slice(-AROUND);
    if (before.length + after.length >= words.length) return run;
    return { kind: 'same', text: `${before.join('')}${before.length === 0 ? '' : ' '}…${after.join('')}` };
  });
