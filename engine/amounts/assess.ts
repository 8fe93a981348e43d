import type { Assessed } from '../assessment/item.ts';
import { join } from '../json/pointer.ts';
import type { Amount } from '../schema/amount.ts';
import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { rowsAtHand } from '../values/read-list.ts';
import { lackUnder, type Settled, type Unsettling } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import { amountPart } from './part.ts';
import { itemsBehind } from './rests-on.ts';
import { totalOf } from './total.ts';
import type { AmountPart, AmountResult } from './types.ts';

/** What amounts are assessed with besides the case. */
export interface AmountsScope {
  /** The undetermined open entries that touch an item of the edition. */
  readonly heldBy: (pointer: string) => readonly string[];
  /** Of derived facts that are unknown, what would settle them. */
  readonly unsettled: Readonly<Record<string, Unsettling>>;
}

/**
 * Every amount of the variant: whether it is due, how much it is, how that came about, and what is missing. An open entry on the amount, or on a table,
 * a computed fact or a scheme behind it, holds it: what was worked out is shown, but does not stand.
 */
export function assessAmounts(
  edition: Edition,
  variant: string,
  context: ValueContext,
  { heldBy, unsettled }: AmountsScope,
): readonly Assessed<AmountResult>[] {
  const settled = lackUnder(unsettled);
  return inOrder(edition.amounts)
    .filter(([, { appliesTo }]) => appliesTo.includes(variant))
    .map(([id, amount]) => {
      const { perRow, ...part } = partsOf(amount, context, settled);
      const behind = itemsBehind([amount.value, amount.when], edition);
      const holding = part.due === false ? [] : [join('/amounts', id), ...behind].flatMap(heldBy);
      const result: AmountResult = {
        title: amount.title,
        kind: amount.kind,
        ...(amount.per === undefined ? {} : { per: amount.per }),
        ...(holding.length === 0 ? part : held(part)),
        ...(perRow === undefined ? {} : { perRow: holding.length === 0 ? perRow : perRow.map(held) }),
        heldBy: [...new Set(holding)],
        ...(amount.text === undefined ? {} : { text: amount.text }),
        ...(amount.citation === undefined ? {} : { citation: amount.citation }),
      };
      return { id, result, unsettledBy: keepsUndetermined(result) ? part.missing : [] };
    });
}

/**
 * Whether a grant has to wait for an amount. A payment is part of what is granted: while nobody knows whether it is due or how much it is, nothing can be
 * granted automatically. What a fee is, or up to what a limit goes, does not say whether the right is given: unknown, it is only shown as unknown. But no
 * amount is decided upon that an open question holds.
 */
export function keepsUndetermined({ kind, due, value, heldBy }: AmountResult): boolean {
  if (due === false) return false;
  return heldBy.length > 0 || (kind === 'payment' && (due === null || value === null));
}

type Parts = AmountPart & Pick<AmountResult, 'perRow'>;

function partsOf(amount: Amount, context: ValueContext, settled: Settled): Parts {
  if (amount.each === undefined) return amountPart(amount, context, settled);
  const rows = rowsAtHand(amount.each, context);
  if (rows === undefined) {
    const lack = settled([{ missing: [amount.each] }]);
    return { due: null, value: null, ...lack, because: [], trace: null };
  }
  const perRow = rows.map((row) => ({
    row: row.index,
    ...amountPart(amount, { ...context, row }, settled),
  }));
  return { ...totalOf(perRow, amount.kind), perRow };
}

function held<P extends AmountPart>(part: P): P {
  const { value } = part;
  return value === null ? part : { ...part, value: null, computed: value };
}
