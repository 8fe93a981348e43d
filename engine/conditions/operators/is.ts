import { pair } from './operator.ts';

/** Yes or no: a boolean fact is (not) the given one. */
export const [is, isNot] = pair('is', 'isNot', {
  kinds: ['boolean'],
  compares: 'value',
  test: (actual, expected) => actual === expected,
});
