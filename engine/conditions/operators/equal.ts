import { pair } from './operator.ts';

/**
 * Equality of numbers, sums of money, texts, choices and codes; texts letter by letter, case included. Decimals too are compared as they are written:
 * facts and constants are in their canonical form.
 */
export const [equal, notEqual] = pair('equal', 'notEqual', {
  kinds: ['integer', 'decimal', 'money', 'text', 'choice', 'code'],
  compares: 'value',
  test: (actual, expected) => actual === expected,
});
