import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { ValueContext } from '../values/types.ts';
import { score } from './score.ts';
import type { ScoreResult } from './types.ts';

/** Every scoring scheme of the variant. */
export function assessScoring(
  edition: Edition,
  variant: string,
  context: ValueContext,
): Readonly<Record<string, ScoreResult>> {
  return Object.fromEntries(
    inOrder(edition.scoring)
      .filter(([, { appliesTo }]) => appliesTo.includes(variant))
      .map(([key, scoring]) => [key, score(key, scoring, context)]),
  );
}
