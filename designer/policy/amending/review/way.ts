import type { AmendmentStep } from '../../../../server/api/schemas/amendments.ts';

export type Step = AmendmentStep['step'];

/** The steps that lead to the library, in their order. Each keeps its own place, so that no press can hit another one. */
export const WAY = ['submit', 'approve', 'publish'] as const satisfies readonly Step[];

/** The steps that lead away from it: each is asked for its reason. */
export const APART = ['recall', 'discard'] as const satisfies readonly Step[];

const AFTER = ['draft', 'in-review', 'approved'] as const;

/** Where a step of the way stands for whoever looks: behind, to be taken by this reader, by somebody else, or not yet. */
export function standingOf(
  step: (typeof WAY)[number],
  state: (typeof AFTER)[number],
  may: readonly string[],
): 'done' | 'here' | 'others' | 'later' {
  if (may.includes(step)) return 'here';
  const [at, now] = [WAY.indexOf(step), AFTER.indexOf(state)];
  return at < now ? 'done' : at === now ? 'others' : 'later';
}
