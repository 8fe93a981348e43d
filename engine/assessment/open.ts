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
  /** Settled so that the grounds it touches have no effect. */
  readonly setAside: boolean;
  /** The unknown facts that would say whether it concerns the case. */
  readonly unsettledBy: readonly string[];
}

/**
 * The open entries that concern a case on the day: of its variant, and with a condition that is not false. An entry whose condition is
 * unknown concerns it: nobody knows that it does not.
 */
export function openForCase(
  edition: Edition,
  { variant, at, settled, setAside }: Pick<AssessmentInput, 'variant' | 'at' | 'settled' | 'setAside'>,
  facts: Facts,
): readonly OpenForCase[] {
  return inOrder(edition.open)
    .filter(([, open]) => existsOn(open, variant, at))
    .flatMap(([id, open]) => {
      const concerns = open.when === undefined ? undefined : compile(open.when, edition.conditions)(facts);
      if (concerns?.result === false) return [];
      const isSetAside = canBeSetAside(open) && (setAside?.includes(id) ?? false);
      const isSettled = isSetAside || (settled?.includes(id) ?? false);
      const matters = open.effect === 'undetermined' && !isSettled && concerns?.result === null;
      const unsettledBy = matters ? (concerns?.missing ?? []) : [];
      return [{ id, open, settled: isSettled, setAside: isSetAside, unsettledBy }];
    });
}

/**
 * Whether a doubt may be settled so that what it touches has no effect: only where it touches single grounds and nothing else. Without a limit, a
 * requirement or the whole edition nothing could be granted lawfully.
 */
export function canBeSetAside({ effect, pointers }: Open): boolean {
  return effect === 'undetermined' && pointers.every((pointer) => /^\/grounds\/[^/]+/.test(pointer));
}
