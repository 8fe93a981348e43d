import type { Operation } from '../operation.ts';
import { known } from '../result.ts';

/** A day written in the definition. */
export const date: Operation<'date'> = {
  name: 'date',
  evaluate: ({ date: value }) => known({ kind: 'date', date: value }, { operation: 'date' }),
};
