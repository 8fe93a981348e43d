import { compile } from '../conditions/compile.ts';
import type { Facts, RowAtHand } from '../conditions/types.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { conditionHolds, type DoubtedBy } from './doubted.ts';
import type { Assessed } from './item.ts';
import type { GroundResult } from './types.ts';

/**
 * Every ground of the variant: whether it applies and the comparisons that made it so.
 * @param heldBy the undetermined open entries that touch a ground: while it is true, it has no automatic effect
 * @param setAsideBy those settled so that the ground has no effect at all
 * @param doubtedBy the undetermined open entries that touch what a ground rests on: true or false, it is not settled while they could turn it
 * @param row the person of whom it is asked; without one, the grounds of the case itself, without those asked of each person
 */
export function assessGrounds(
  edition: Edition,
  variant: string,
  facts: Facts,
  heldBy: (pointer: string) => readonly string[],
  setAsideBy: (pointer: string) => readonly string[],
  doubtedBy: DoubtedBy,
  row?: RowAtHand,
): readonly Assessed<GroundResult>[] {
  return inOrder(edition.grounds)
    .filter(([, { appliesTo, each }]) => appliesTo.includes(variant) && each === row?.list)
    .map(([id, ground]) => {
      const { result, because, missing } = compile(ground.when, edition.conditions)(facts, row);
      const aside = setAsideBy(`/grounds/${id}`);
      const itself = result === true ? heldBy(`/grounds/${id}`) : [];
      const holding = [...new Set([...itself, ...doubtedBy(conditionHolds(ground.when, row))])];
      const unsettledBy = result === null && aside.length === 0 ? missing : [];
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
          heldBy: aside.length === 0 ? holding : [],
          setAsideBy: aside,
          ...(ground.citation === undefined ? {} : { citation: ground.citation }),
        },
      };
    });
}
