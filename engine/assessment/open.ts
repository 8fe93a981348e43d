import { compile } from '../conditions/compile.ts';
import type { Facts } from '../conditions/types.ts';
import { own } from '../json/own.ts';
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
  /** The reading that settled it. */
  readonly reading?: string;
  /** The unknown facts that would say whether it concerns the case. */
  readonly unsettledBy: readonly string[];
}

/**
 * The open entries that concern a case on the day: of its variant, and with a condition that is not false. An entry whose condition is
 * unknown concerns it: nobody knows that it does not.
 */
export function openForCase(
  edition: Edition,
  {
    variant,
    at,
    settled,
    setAside,
    readings,
  }: Pick<AssessmentInput, 'variant' | 'at' | 'settled' | 'setAside' | 'readings'>,
  facts: Facts,
): readonly OpenForCase[] {
  return inOrder(edition.open)
    .filter(([, open]) => existsOn(open, variant, at))
    .flatMap(([id, open]) => {
      const concerns = open.when === undefined ? undefined : compile(open.when, edition.conditions)(facts);
      if (concerns?.result === false) return [];
      const isSetAside = canBeSetAside(open) && (setAside?.includes(id) ?? false);
      const chosen = readings === undefined ? undefined : own(readings, id);
      const reading = chosen !== undefined && Object.hasOwn(open.readings ?? {}, chosen) ? chosen : undefined;
      const isSettled = isSetAside || reading !== undefined || (settled?.includes(id) ?? false);
      const matters = open.effect === 'undetermined' && !isSettled && concerns?.result === null;
      const unsettledBy = matters ? (concerns?.missing ?? []) : [];
      return [
        {
          id,
          open,
          settled: isSettled,
          setAside: isSetAside,
          ...(reading === undefined ? {} : { reading }),
          unsettledBy,
        },
      ];
    });
}

/** Whether a doubt is resolved by choosing one of its readings. Until then all of them are assessed. */
export const hasReadings = ({ readings }: Open): boolean => Object.keys(readings ?? {}).length > 0;

/**
 * Whether a doubt may be settled so that what it touches has no effect: only where it touches single grounds and nothing else. Without a limit, a
 * requirement or the whole edition nothing could be granted lawfully. One with readings is settled by choosing one of them.
 */
export function canBeSetAside(open: Open): boolean {
  const { effect, pointers } = open;
  return (
    effect === 'undetermined' &&
    !hasReadings(open) &&
    pointers.every((pointer) => /^\/grounds\/[^/]+/.test(pointer))
  );
}
