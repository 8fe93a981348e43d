import type { Operation } from '../operation.ts';
import { known } from '../result.ts';

/** An option of a choice or an entry of a code list. */
export const code: Operation<'code'> = {
  name: 'code',
  evaluate: ({ code: value }) => known({ kind: 'code', code: value }, { operation: 'code' }),
};
