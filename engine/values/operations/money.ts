import { canonical } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { known } from '../result.ts';

/** A sum of money written in the definition. */
export const money: Operation<'money'> = {
  name: 'money',
  evaluate: ({ money: text, currency }) =>
    known({ kind: 'money', money: canonical(text), currency }, { operation: 'money' }),
};
