import { describe, expect, test } from 'vitest';
import { isSafePattern } from '../../../engine/library/rules/pattern.ts';

describe('a pattern of a fact', () => {
  test.each([
    ['^[0-9]{12}$', 12],
    ['^[A-Z]{1,2} ?[0-9]{6,8}$', 20],
    ['^(?:KZ|RU)-[0-9]+$', 20000],
    ['^\\p{L}+(?: \\p{L}+)?$', 120],
    ['^[*+?|()]+\\(\\)$', 1000],
  ])('%s on %i characters is safe', (pattern, maxLength) => {
    expect(isSafePattern(pattern, maxLength)).toBe(true);
  });

  test.each([
    ['[0-9]+', 10, 'no anchor'],
    ['^a|b*c*d*$', 200, 'an alternative that the anchor does not hold for'],
    ['^(a+)+$', 20, 'a repeated group'],
    ['^(a|aa)*$', 20, 'a repeated group'],
    ['^(.)\\1$', 20, 'a back-reference'],
    ['^(?=a)b$', 20, 'look-around'],
    ['^.*.*x$', 20000, 'two open repetitions on a long text'],
    [`^${'a{0,9}'.repeat(20)}x$`, 200, 'many bounded repetitions'],
    [`^${'a?'.repeat(40)}${'a'.repeat(40)}$`, 80, 'many optional characters'],
    [`^${'(a|a)'.repeat(40)}x$`, 80, 'many alternatives'],
    ['^[a', 20, 'no expression'],
  ])('%s on %i characters is not: %s', (pattern, maxLength) => {
    expect(isSafePattern(pattern, maxLength)).toBe(false);
  });

  // A pattern that could take exponential time would run into the test's own time limit.
  test('that is taken comes to an end on the worst text', () => {
    const pattern = '^a*a*a*b$';
    expect([isSafePattern(pattern, 200), isSafePattern(pattern, 300)]).toEqual([true, false]);
    expect(new RegExp(pattern, 'u').test('a'.repeat(200))).toBe(false);
  });
});
