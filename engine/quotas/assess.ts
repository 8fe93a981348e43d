import type { Trilean } from '../conditions/types.ts';
import { assessmentDay } from '../facts/assessment-day.ts';
import type { Quota } from '../schema/quota.ts';
import { compare, subtract } from '../values/decimal.ts';
import { evaluate } from '../values/evaluate.ts';
import { itemsOf } from '../values/items.ts';
import { lackOf, numberIn, type Settled } from '../values/settle.ts';
import type { ValueContext } from '../values/types.ts';
import { type PlaceOf, placeOf } from './place.ts';
import type { QuotaResult } from './types.ts';

/** Every quota of the variant. */
export function assessQuotas(
  variant: string,
  context: ValueContext,
  settled: Settled = lackOf,
): Readonly<Record<string, QuotaResult>> {
  return itemsOf(context.edition.quotas, variant, (quota) => assessQuota(quota, context, settled));
}

/** One quota: there is a place for the case if it holds one or has used one, or if others have left one. */
export function assessQuota(quota: Quota, context: ValueContext, settled: Settled = lackOf): QuotaResult {
  const { gap, ...place } = placeOf(quota, context.calendar, context.events, assessmentDay(context.facts));
  const sizeResult = quota.size && evaluate(quota.size, context);
  const takenResult = quota.taken && evaluate(quota.taken, context);
  const [size, taken] = [numberIn(sizeResult), numberIn(takenResult)];
  const free = size === undefined || taken === undefined ? undefined : subtract(size, taken);
  const available = isAvailable({ ...place, ...(gap === undefined ? {} : { gap }) }, free);
  const lacks = [sizeResult, takenResult, gap === undefined ? undefined : { gaps: [gap] }];
  return {
    title: quota.title,
    ...place,
    ...(size === undefined ? {} : { size }),
    ...(taken === undefined ? {} : { taken }),
    ...(free === undefined ? {} : { free }),
    available,
    ...(available === null ? settled(lacks) : { missing: [], gaps: [] }),
    ...(quota.citation === undefined ? {} : { citation: quota.citation }),
  };
}

function isAvailable({ status, gap }: PlaceOf, free: string | undefined): Trilean {
  if (status === 'used' || (status === 'held' && gap === undefined)) return true;
  const isFree = free === undefined ? null : compare(free, '1') >= 0;
  // A hold of which nobody knows whether it has lapsed: there is a place in either case, or nobody can say.
  return gap === undefined ? isFree : isFree || null;
}
