import { compile } from '../conditions/compile.ts';
import type { Facts } from '../conditions/types.ts';
import { existsOn } from '../open/entries.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import type { Open } from '../schema/open.ts';
import type { AssessmentInput } from './types.ts';

/** An open entry that exists for a case. */
export interface OpenForCase {
  readonly id: string;
  readonly open: Open;
  readonly settled: boolean;
  /** The unknown facts that would say whether it concerns the case. */
  readonly unsettledBy: readonly string[];
}

/**
 * The open entries that concern a case on the day: of its variant, and with a condition that is not false. An entry whose condition is
 * unknown concerns it: nobody knows that it does not.
 */
export function openForCase(
  edition: Edition,
  { variant, at, settled }: Pick<AssessmentInput, 'variant' | 'at' | 'settled'>,
  facts: Facts,
): readonly OpenForCase[] {
  return inOrder(edition.open)
    .filter(([, open]) => existsOn(open, variant, at))
    .flatMap(([id, open]) => {
      const concerns = open.when === undefined ? undefined : compile(open.when, edition.conditions)(facts);
      if (concerns?.result === false) return [];
      const isSettled = settled?.includes(id) ?? false;
      const matters = open.effect === 'undetermined' && !isSettled && concerns?.result === null;
      return [{ id, open, settled: isSettled, unsettledBy: matters ? (concerns?.missing ?? []) : [] }];
    });
}
