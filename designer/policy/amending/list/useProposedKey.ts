import { useQuery } from '@tanstack/react-query';
import { actKey, numberAndYearIn } from '../../../../engine/acts/act-key.ts';
import { newKey } from '../../../../engine/amending/new-key.ts';
import type { ActSummary } from '../../../../server/api/schemas/acts.ts';
import { infoQuery } from '../../../app/api/queries.ts';
import { actsQuery } from '../../rules/queries.ts';

/**
 * The key for the act of a new amendment, from its working title: by number and year as the acts of the library are named, a number without a year being
 * of this one; else from the words of the title. And the acts that the library has.
 */
export function useProposedKey(title: string): {
  readonly proposed: string;
  readonly acts: readonly ActSummary[];
} {
  const known = useQuery(actsQuery).data?.items;
  const acts = known ?? [];
  const thisYear = useQuery(infoQuery).data?.today.slice(0, 4);
  const { number, year = thisYear } = numberAndYearIn(title);
  const named = actKey(
    { ...(number === undefined ? {} : { number }), ...(year === undefined ? {} : { year }) },
    acts,
  );
  // Before the library is here, what its acts are named like is not known.
  const isReady = known !== undefined && thisYear !== undefined;
  const proposed = !isReady || title.trim() === '' ? '' : (named ?? newKey(title, []));
  return { proposed, acts };
}
