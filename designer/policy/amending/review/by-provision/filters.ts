import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { PlacedChange, ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { decides } from '../../../../../engine/amending/by-provision-order.ts';
import { amendmentFile } from '../../state/parts.ts';
import { isUnsaid } from '../checks-of.ts';
import { type DraftPlace, isAmong, isProvisionAmong } from '../since-return.ts';
import { provisionsOf } from './row-key.ts';

export const FILTERS = ['decides', 'to-do', 'inherited', 'unsaid', 'since', 'uncited'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a row is among what somebody looks for. */
export function isFound(row: ReviewRow, filter: Filter, act: string, since: readonly DraftPlace[]): boolean {
  switch (filter) {
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
