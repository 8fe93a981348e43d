import type { Edition } from '../schema/edition.ts';
import { inOrder } from '../schema/in-order.ts';
import { type BoundaryItem, item } from './boundary-item.ts';

/** The boundaries of what is dated and counted: entitlements, deadlines, windows, attempts, votes and quotas. */
export function countedBoundaries(edition: Edition): readonly BoundaryItem[] {
  return [
    ...limits(edition),
    ...inOrder(edition.deadlines).map(([id, deadline]) => {
      const { starts, startDay, length, roll, ends, suspended, suspensions, afterHours, appliesTo } =
        deadline;
      const parts = [starts, startDay, length, roll, ends, suspended, suspensions, afterHours, appliesTo];
      return item('deadline', id, ['due'], parts);
    }),
    ...inOrder(edition.windows).map(([id, { opens, closes, day, appliesTo }]) => {
      const wanted = [
        ...(opens === undefined ? [] : ['the day before', 'the first day']),
        ...(closes === undefined ? [] : ['the last day', 'the day after']),
      ];
      return item('window', id, wanted, [opens, closes, day, appliesTo]);
    }),
    ...inOrder(edition.attempts).map(([id, { title: _, text: __, citation: ___, order: ____, ...rule }]) =>
      item('attempts', id, ['allowed', 'not allowed'], [rule]),
    ),
    ...inOrder(edition.votes).map(([id, { title: _, text: __, citation: ___, order: ____, ...rule }]) =>
      item('vote', id, ['carried', 'not carried'], [rule]),
    ),
    ...inOrder(edition.quotas).map(([id, { title: _, text: __, citation: ___, order: ____, ...rule }]) =>
      item('quota', id, ['available', 'not available'], [rule]),
    ),
  ];
}

function limits(edition: Edition): readonly BoundaryItem[] {
  return inOrder(edition.entitlements).map(([id, entitlement]) => {
    const { limit, minimum, total, requested, times, timesUsed, appliesTo } = entitlement;
    const wanted = [
      ...(limit === undefined || requested === undefined ? [] : ['at the limit', 'one over']),
      ...(minimum === undefined || requested === undefined ? [] : ['at the minimum', 'one below']),
      ...(total === undefined ? [] : ['at the total', 'over the total']),
      ...(times === undefined || timesUsed === undefined ? [] : ['last time', 'one time too many']),
    ];
    const sum = total && [total.limit, total.used];
    return item('limit', id, wanted, [limit, minimum, sum, requested, times, timesUsed, appliesTo]);
  });
}
