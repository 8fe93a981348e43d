import { keysOf } from './agree.ts';
import type { Hit } from './policy.ts';

/** At most one row may match. */
export const unique: Hit = {
  name: 'unique',
  gap: 'error',
  decide(matching, outputOf) {
    const [only, ...others] = matching;
    if (only === undefined) return { kind: 'gap' };
    if (others.length > 0) return { kind: 'conflict', rows: keysOf(matching) };
    return { kind: 'output', rows: [only.key], output: outputOf(only) };
  },
};
