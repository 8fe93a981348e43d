import type { AccountedProvision } from '../../../../../engine/amending/accounted.ts';
import type { ReviewRow } from '../../../../../engine/amending/by-provision.ts';
import { amendmentFile } from '../../state/parts.ts';
import { isUnsaid } from '../checks-of.ts';
import { type DraftPlace, isAmong, isProvisionAmong } from '../since-return.ts';
import { provisionsOf } from './row-key.ts';

export const FILTERS = ['to-do', 'inherited', 'unsaid', 'since', 'uncited'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a row is among what somebody looks for. */
export function isFound(row: ReviewRow, filter: Filter, act: string, since: readonly DraftPlace[]): boolean {
  switch (filter) {
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

function placesOf(row: ReviewRow, act: string): readonly DraftPlace[] {
  const changes = row.kind === 'provision' ? row.changes : row.kind === 'uncited' ? [row.change] : [];
  return changes.map(({ of, file = '', change: { pointer } }) => ({
    file: of === undefined ? file : amendmentFile(of.service, act),
    pointer,
  }));
}
