import { pair } from './operator.ts';

/** Membership: the fact's value is (not) one of a list of constants. */
export const [isIn, isNotIn] = pair('in', 'notIn', {
  kinds: ['choice', 'code', 'integer', 'decimal', 'money', 'text'],
  compares: 'list',
  test: (actual, expected) => Array.isArray(expected) && expected.includes(actual),
});
