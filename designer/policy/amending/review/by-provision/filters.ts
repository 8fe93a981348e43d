import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { PlacedChange, ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { decides } from '../../../../../engine/amending/by-provision-order.ts';
import { amendmentFile } from '../../state/parts.ts';
import { isUnsaid } from '../checks-of.ts';
import { type DraftPlace, isAmong, isProvisionAmong } from '../since-return.ts';
import { isToLookAt, provisionsOf } from './row-key.ts';
import type { Ticks } from './ticks.ts';
import type { LaidRow } from './useReviewRows.ts';

export const FILTERS = [
  'left',
  'unopened',
  'decides',
  'to-do',
  'inherited',
  'unsaid',
  'since',
  'uncited',
] as const;
export type Filter = (typeof FILTERS)[number];

/** What rows are judged by. */
export interface Judged {
  readonly act: string;
  /** The places changed since a return. */
  readonly since: readonly DraftPlace[];
  /** What the reader has ticked off. */
  readonly ticks: Ticks;
  /** What was accepted from proposals and none of the authors has looked at. */
  readonly unopened: readonly LaidRow[];
}

/** Whether a row is among what somebody looks for. */
export function isFound(
  { row, key, print }: LaidRow,
  filter: Filter,
  { act, since, ticks, unopened }: Judged,
): boolean {
  switch (filter) {
    case 'left':
      // Before anything is ticked off, all of it is left.
      return isToLookAt(row) && Object.keys(ticks).length > 0 && ticks[key] !== print;
    case 'unopened':
      return unopened.some((one) => one.key === key);
    case 'decides':
      return changesOf(row).some(({ change: { aspect } }) => aspect === undefined || decides(aspect));
    case 'to-do':
      return accountedIn(row).some(({ state }) => state === 'to-do');
    case 'inherited':
      return accountedIn(row).some(
        ({ state, inherited }) => state === 'without-effect' && inherited !== undefined,
      );
    case 'unsaid':
      return accountedIn(row).some(isUnsaid);
    case 'uncited':
      return row.kind === 'uncited';
    case 'since':
      return (
        provisionsOf(row).some((provision) => isProvisionAmong(since, act, provision)) ||
        placesOf(row, act).some((place) => isAmong(since, place))
      );
  }
}

function accountedIn(row: ReviewRow): readonly AccountedProvision[] {
  if (row.kind === 'without-effect') return row.provisions;
  if (row.kind === 'provision')
    return [...(row.accounted === undefined ? [] : [row.accounted]), ...row.under];
  return row.kind === 'heading' ? [row.accounted] : [];
}

const changesOf = (row: ReviewRow): readonly PlacedChange[] =>
  row.kind === 'provision' || row.kind === 'uncited' ? row.changes : [];

function placesOf(row: ReviewRow, act: string): readonly DraftPlace[] {
  return changesOf(row).map(({ of, file = '', change: { pointer } }) => ({
    file: of === undefined ? file : amendmentFile(of.service, act),
    pointer,
  }));
}
