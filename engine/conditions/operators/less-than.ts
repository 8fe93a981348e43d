import { compare } from '../../values/decimal.ts';
import { pair } from './operator.ts';

/** Whole numbers, decimals and sums of money: less than, or else at least. */
export const [lessThan, greaterThanInclusive] = pair('lessThan', 'greaterThanInclusive', {
  kinds: ['integer', 'decimal', 'money'],
  compares: 'value',
  test: (actual, expected) => compare(String(actual), String(expected)) < 0,
});
