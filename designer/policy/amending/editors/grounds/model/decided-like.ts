import type { Ground } from '../../../../../../engine/schema/ground.ts';

/** What a new ground leads to, for whom, and whether it needs judgement: as the one that is nearest to it; to be spread over what it is otherwise. */
export function decidedLike(neighbour: Ground | undefined): Partial<Ground> {
  if (neighbour === undefined) return {};
  const { effect, appliesTo, discretion, each } = neighbour;
  return {
    effect,
    appliesTo,
    ...(discretion === undefined ? {} : { discretion }),
    ...(each === undefined ? {} : { each }),
  };
}
