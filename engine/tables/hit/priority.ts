import { agreeing } from './agree.ts';
import type { Hit } from './policy.ts';

/** The row of the highest priority that matches; several of that priority must agree. */
export const priority: Hit = {
  name: 'priority',
  gap: 'error',
  decide(matching, outputOf) {
    const highest = Math.max(...matching.map((row) => row.priority));
    return agreeing(
      matching.filter((row) => row.priority === highest),
      outputOf,
    );
  },
};
