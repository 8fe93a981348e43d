import type { Hit } from './policy.ts';

/** The first row that matches, in the table's order. */
export const first: Hit = {
  name: 'first',
  gap: 'error',
  decide([winner], outputOf) {
    if (winner === undefined) return { kind: 'gap' };
    return { kind: 'output', rows: [winner.key], output: outputOf(winner) };
  },
};
