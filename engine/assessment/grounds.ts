import { compile } from '../conditions/compile.ts';
import type { Facts } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Assessed } from './item.ts';
import type { GroundResult } from './types.ts';

/**
 * Every ground of the variant: whether it applies and the comparisons that made it so.
 * @param heldBy the decisive open entries that touch a ground; a true one among them has no automatic effect
 */
export function assessGrounds(
  edition: Edition,
  variant: string,
  facts: Facts,
  heldBy: (pointer: string) => readonly string[],
): readonly Assessed<GroundResult>[] {
  return inOrder(edition.grounds)
    .filter(([, ground]) => ground.appliesTo.includes(variant))
    .map(([id, ground]) => {
      const { result, because, missing } = compile(ground.when, edition.conditions)(facts);
      const unsettledBy = result === null ? missing : [];
      return {
        id,
        unsettledBy,
        result: {
          ...(ground.number === undefined ? {} : { number: ground.number }),
          text: ground.text,
          effect: ground.effect,
          applies: result,
          because,
          missing: unsettledBy,
          discretion: ground.discretion ?? false,
          heldBy: result === true ? heldBy(`/grounds/${id}`) : [],
          ...(ground.citation === undefined ? {} : { citation: ground.citation }),
        },
      };
    });
}
