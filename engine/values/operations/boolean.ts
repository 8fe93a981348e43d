import type { Operation } from '../operation.ts';
import { known } from '../result.ts';

/** Yes or no. */
export const boolean: Operation<'boolean'> = {
  name: 'boolean',
  evaluate: ({ boolean: value }) => known({ kind: 'boolean', boolean: value }, { operation: 'boolean' }),
};
