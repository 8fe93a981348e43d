import { compile } from '../conditions/compile.ts';
import type { Facts } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Assessed } from './item.ts';
import type { RequirementResult } from './types.ts';

/** Every requirement of the variant: whether it is met and the comparisons that made it so. */
export function assessRequirements(
  edition: Edition,
  variant: string,
  facts: Facts,
): readonly Assessed<RequirementResult>[] {
  return inOrder(edition.requirements)
    .filter(([, requirement]) => requirement.appliesTo.includes(variant))
    .map(([id, { text, when, citation }]) => {
      const { result, because, missing } = compile(when, edition.conditions)(facts);
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
