import { compile } from '../conditions/compile.ts';
import type { Facts, RowAtHand } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Assessed } from './item.ts';
import type { RequirementResult } from './types.ts';

/**
 * Every requirement of the variant: whether it is met and the comparisons that made it so.
 * @param row the person of whom it is asked; without one, those of the case itself, without those asked of each person
 */
export function assessRequirements(
  edition: Edition,
  variant: string,
  facts: Facts,
  row?: RowAtHand,
): readonly Assessed<RequirementResult>[] {
  return inOrder(edition.requirements)
    .filter(([, { appliesTo, each }]) => appliesTo.includes(variant) && each === row?.list)
    .map(([id, { text, when, citation }]) => {
      const { result, because, missing } = compile(when, edition.conditions)(facts, row);
      const unsettledBy = result === null ? missing : [];
      return {
        id,
        unsettledBy,
        result: {
          text,
          met: result,
          because,
          missing: unsettledBy,
          ...(citation === undefined ? {} : { citation }),
        },
      };
    });
}
