import { quotaFact } from '../facts/implied.ts';
import { assessQuota } from '../quotas/assess.ts';
import { factsIn } from '../values/facts-in.ts';
import { impliedBy } from './implied.ts';
import type { DerivedProvider } from './provider.ts';

/** Of each quota, whether there is a place for the case. */
export const quotaFacts: DerivedProvider = (edition, variant) =>
  impliedBy(edition, variant, {
    items: edition.quotas,
    key: quotaFact,
    restsOn: (item) => factsIn([item.size, item.taken], edition),
    verdict: (item, context) => {
      const { available: is, missing, gaps } = assessQuota(item, context);
      return { is, missing, gaps };
    },
  });
