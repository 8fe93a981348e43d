import type { Assessment } from '../assessment/types.ts';
import { addDays } from '../calendar/date.ts';
import type { Scenario } from '../schema/scenario.ts';
import type { BoundaryItem } from './boundary-item.ts';

type Counted = 'limit' | 'window' | 'attempts' | 'vote' | 'quota';

/** Whether a scenario expects a boundary of what is dated or counted, with the numbers and days that its case has in its assessment. */
export function expectsCounted(
  { expect }: Scenario,
  { kind, id }: Pick<BoundaryItem, 'id'> & { readonly kind: Counted },
  wanted: string,
  assessment: () => Assessment | undefined,
): boolean {
  switch (kind) {
    case 'limit':
      return expect.limits?.[id] !== undefined && isLimit(expect.limits[id], id, wanted, assessment());
    case 'window':
      return expect.windows?.[id] !== undefined && isWindow(expect.windows[id], id, wanted, assessment());
    case 'attempts':
      return expect.attempts?.[id]?.allowed === (wanted === 'allowed');
    case 'vote':
      return expect.votes?.[id] === (wanted === 'carried');
    case 'quota':
      return expect.quotas?.[id]?.available === (wanted === 'available');
  }
}

function isLimit(
  within: boolean | 'unknown',
  id: string,
  wanted: string,
  assessment: Assessment | undefined,
): boolean {
  const result = assessment?.limits[id];
  if (result === undefined) return false;
  const { limit, minimum, requested, times, timesUsed, total } = result;
  const sum = total?.used === undefined ? undefined : total.used + (requested ?? 0);
  switch (wanted) {
    case 'at the limit':
      return within === true && limit !== undefined && requested === limit.count;
    case 'one over':
      return within === false && limit !== undefined && requested === limit.count + 1;
    case 'at the minimum':
      return within === true && minimum !== undefined && requested === minimum.count;
    case 'one below':
      return within === false && minimum !== undefined && requested === minimum.count - 1;
    case 'at the total':
      return within === true && sum !== undefined && sum === total?.limit.count;
    case 'over the total':
      return within === false && sum !== undefined && total !== undefined && sum > total.limit.count;
    case 'last time':
      return within === true && times !== undefined && timesUsed === times - 1;
    case 'one time too many':
      return within === false && times !== undefined && timesUsed === times;
    default:
      return false;
  }
}

function isWindow(
  within: boolean | 'unknown',
  id: string,
  wanted: string,
  assessment: Assessment | undefined,
): boolean {
  const { day, opens, closes } = assessment?.windows[id] ?? {};
  if (day === undefined) return false;
  switch (wanted) {
    case 'the day before':
      return within === false && opens !== undefined && addDays(day, 1) === opens;
    case 'the first day':
      return within === true && day === opens;
    case 'the last day':
      return within === true && day === closes;
    case 'the day after':
      return within === false && closes !== undefined && day === addDays(closes, 1);
    default:
      return false;
  }
}
