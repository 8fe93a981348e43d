import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WordRun, wordDiff } from '../../../designer/policy/words/word-diff.ts';

const without = (runs: readonly WordRun[], kind: WordRun['kind']) =>
  runs
    .filter((run) => run.kind !== kind)
    .map((run) => run.text)
    .join('');

describe('the words that changed between two texts', () => {
  it('marks the replaced word only', () => {
    expect(wordDiff('үш ай ішінде', 'алты ай ішінде')).toEqual([
      { kind: 'removed', text: 'үш' },
      { kind: 'added', text: 'алты' },
      { kind: 'same', text: ' ай ішінде' },
    ]);
  });

  it('marks an inserted clause', () => {
    expect(wordDiff('a decision is made', 'a reasoned decision is made')).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'added', text: 'reasoned ' },
      { kind: 'same', text: 'decision is made' },
    ]);
  });

  it('has nothing to mark in equal texts', () => {
    expect(wordDiff('бір рет', 'бір рет')).toEqual([{ kind: 'same', text: 'бір рет' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', ',', '1', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        expect(without(runs, 'added')).toBe(before);
        expect(without(runs, 'removed')).toBe(after);
      }),
    );
  });

  it('marks a replaced phrase as one', () => {
    expect(wordDiff('in two days, once', 'within five hours, once')).toEqual([
      { kind: 'removed', text: 'in two days' },
      { kind: 'added', text: 'within five hours' },
      { kind: 'same', text: ', once' },
    ]);
  });

  it('keeps as many words as any subsequence could', () => {
    const signs = fc.string({ unit: fc.constantFrom('.', ',', '!'), maxLength: 7 });
    fc.assert(
      fc.property(signs, signs, (a, b) => {
        const same = wordDiff(a, b).filter((run) => run.kind === 'same');
        expect(same.map((run) => run.text).join('')).toHaveLength(longestShared([...a], [...b]));
      }),
    );
  });
});

/** The length of the longest common subsequence, by trying everything. */
function longestShared(a: readonly string[], b: readonly string[]): number {
  const [x, ...restA] = a;
  const [y, ...restB] = b;
  if (x === undefined || y === undefined) return 0;
  return x === y
    ? 1 + longestShared(restA, restB)
    : Math.max(longestShared(restA, b), longestShared(a, restB));
}
