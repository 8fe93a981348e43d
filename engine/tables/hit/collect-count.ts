import { known } from '../../values/result.ts';
import { keysOf } from './agree.ts';
import type { Hit } from './policy.ts';

/** How many rows match. None is an answer: 0. */
export const collectCount: Hit = {
  name: 'collect-count',
  gap: 'none',
  decide(matching) {
    const count = known({ kind: 'number', number: String(matching.length) }, { operation: 'collect-count' });
    return { kind: 'output', rows: keysOf(matching), output: count };
  },
};
