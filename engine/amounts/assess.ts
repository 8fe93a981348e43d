import type { Asked, DoubtedBy } from '../assessment/doubted.ts';
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
  /** Those whose doubt could turn what is asked of the case. */
  readonly doubtedBy: DoubtedBy;
  /** Of derived facts that are unknown, what would settle them. */
  readonly unsettled: Readonly<Record<string, Unsettling>>;
}

/**
 * Every amount of the variant: whether it is due, how much it is, how that came about, and what is missing. An open entry on the amount, or on a table,
 * a fact or a scheme behind it, holds it; one that is not due is held where a doubt could make it due: what was worked out is shown, but does not stand.
 */
export function assessAmounts(
  edition: Edition,
  variant: string,
  context: ValueContext,
  { heldBy, doubtedBy, unsettled }: AmountsScope,
): readonly Assessed<AmountResult>[] {
  const settled = lackUnder(unsettled);
  return inOrder(edition.amounts)
    .filter(([, { appliesTo }]) => appliesTo.includes(variant))
    .map(([id, amount]) => {
      const { perRow, ...part } = partsOf(amount, context, settled);
      const isDue: Asked = ({ facts, conditions }) =>
        partsOf(amount, { ...context, facts, edition: { ...edition, conditions } }, settled).due;
      const holding = part.due === false ? doubtedBy(isDue) : held([id, amount], edition, heldBy);
      const result: AmountResult = {
        title: amount.title,
        kind: amount.kind,
        ...(amount.per === undefined ? {} : { per: amount.per }),
        ...(holding.length === 0 ? part : withoutValue(part)),
        ...(perRow === undefined ? {} : { perRow: holding.length === 0 ? perRow : perRow.map(withoutValue) }),
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
  if (heldBy.length > 0) return true;
  if (due === false) return false;
  return kind === 'payment' && (due === null || value === null);
}

/** The entries that touch an amount or something that it rests on. */
function held(
  [id, amount]: readonly [string, Amount],
  edition: Edition,
  heldBy: AmountsScope['heldBy'],
): readonly string[] {
  const behind = itemsBehind([amount.value, amount.when, { each: amount.each }], edition);
  return [join('/amounts', id), ...behind].flatMap(heldBy);
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

function withoutValue<P extends AmountPart>(part: P): P {
  const { value } = part;
  return value === null ? part : { ...part, value: null, computed: value };
}
