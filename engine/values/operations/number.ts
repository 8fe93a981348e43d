import { canonical } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { known } from '../result.ts';

/** A number written in the definition. */
export const number: Operation<'number'> = {
  name: 'number',
  evaluate: ({ number: text }) => known({ kind: 'number', number: canonical(text) }, { operation: 'number' }),
};
