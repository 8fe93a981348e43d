import { pair } from './operator.ts';

/** Equality of whole numbers, texts, choices and codes; texts letter by letter, case included. */
export const [equal, notEqual] = pair('equal', 'notEqual', {
  kinds: ['integer', 'text', 'choice', 'code'],
  compares: 'value',
  test: (actual, expected) => actual === expected,
});
