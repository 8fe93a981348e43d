import type { Evaluation } from '../conditions/types.ts';
import type { Amount } from '../schema/amount.ts';
import { evaluate } from '../values/evaluate.ts';
import { holds } from '../values/holds.ts';
import type { Settled } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import type { AmountPart } from './types.ts';

const ALWAYS: Evaluation = { result: true, because: [], missing: [] };

/** An amount of the case, or of the row at hand: whether it is due and how much. */
export function amountPart({ when, value }: Amount, context: ValueContext, settled: Settled): AmountPart {
  const asked = when === undefined ? ALWAYS : holds(when, context);
  const { result: due, because } = asked;
  if (due === false) return { due, value: null, missing: [], gaps: [], because, trace: null };
  const worked = evaluate(value, context);
  const lack = settled([due === null ? { missing: asked.missing } : undefined, worked]);
  const amount =
    due === null
      ? { value: null, ...(worked.value === null ? {} : { computed: worked.value }) }
      : { value: worked.value };
  return { due, ...amount, ...lack, because, trace: worked.trace };
}
