import { pair } from './operator.ts';

/** Dates: later than, or else on that day or earlier. ISO dates sort as text. */
export const [after, notAfter] = pair('after', 'notAfter', {
  kinds: ['date'],
  compares: 'value',
  test: (actual, expected) => String(actual) > String(expected),
});
