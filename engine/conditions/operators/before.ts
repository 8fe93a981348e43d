import { pair } from './operator.ts';

/** Dates: earlier than, or else on that day or later. ISO dates sort as text. */
export const [before, notBefore] = pair('before', 'notBefore', {
  kinds: ['date'],
  compares: 'value',
  test: (actual, expected) => String(actual) < String(expected),
});
