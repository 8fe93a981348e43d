import { describe, expect, test } from 'vitest';
import { shortened } from '../../../engine/text/shortened.ts';

describe('a text that is shortened', () => {
  test.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two …'],
    ['one two three', 8, 'one two …'],
    ['one, two three', 7, 'one …'],
    ['one:\n\ntwo three', 8, 'one …'],
    ['қандастар', 5, 'қанда …'],
  ])('%j to %i characters is %j', (text, longest, short) => {
    expect(shortened(text, longest)).toBe(short);
  });
});
