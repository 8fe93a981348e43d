import { pair } from './operator.ts';

/** Whole numbers: less than, or else at least. */
export const [lessThan, greaterThanInclusive] = pair('lessThan', 'greaterThanInclusive', {
  kinds: ['integer'],
  compares: 'value',
  test: (actual, expected) => Number(actual) < Number(expected),
});
