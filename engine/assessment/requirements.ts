import { compile } from '../conditions/compile.ts';
import type { Facts, RowAtHand } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { conditionHolds, type DoubtedBy } from './doubted.ts';
import type { Assessed } from './item.ts';
import type { RequirementResult } from './types.ts';

/**
 * Every requirement of the variant: whether it is met and the comparisons that made it so.
 * @param doubtedBy the undetermined open entries that touch what a requirement rests on: met, it is not settled while they could turn it
 * @param row the person of whom it is asked; without one, those of the case itself, without those asked of each person
 */
export function assessRequirements(
  edition: Edition,
  variant: string,
  facts: Facts,
  doubtedBy: DoubtedBy,
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
        heldBy: result === true ? doubtedBy(conditionHolds(when, row)) : [],
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
