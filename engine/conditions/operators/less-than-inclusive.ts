import { compare } from '../../values/decimal.ts';
import { pair } from './operator.ts';

/** Whole numbers, decimals and sums of money: at most, or else more than. */
export const [lessThanInclusive, greaterThan] = pair('lessThanInclusive', 'greaterThan', {
  kinds: ['integer', 'decimal', 'money'],
  compares: 'value',
  test: (actual, expected) => compare(String(actual), String(expected)) <= 0,
});
