import { expect, test } from 'vitest';
import { clipped } from '../../../designer/policy/amending/review/by-provision/clipped.ts';
import { wordDiff } from '../../../designer/policy/words/word-diff.ts';

const read = (before: string, after: string) =>
  clipped(wordDiff(before, after))
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test('of what is the same a few words around a difference are left', () => {
  expect(
    read(
      'one two three four five SIX seven eight nine ten eleven',
      'one two three four five 6 seven eight nine ten eleven',
    ),
  ).toBe('… three four five [-SIX-][+6+] seven eight nine …');
});

test('what is short stays whole', () => {
  expect(read('one two three', 'one 2 three')).toBe('one [-two-][+2+] three');
});
