import { pair } from './operator.ts';

/** Whole numbers: at most, or else more than. */
export const [lessThanInclusive, greaterThan] = pair('lessThanInclusive', 'greaterThan', {
  kinds: ['integer'],
  compares: 'value',
  test: (actual, expected) => Number(actual) <= Number(expected),
});
