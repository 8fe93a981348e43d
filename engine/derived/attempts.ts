import { assessOneAttempts } from '../attempts/assess.ts';
import { attemptsFact } from '../facts/implied.ts';
import { factsIn } from '../values/facts-in.ts';
import { impliedBy } from './implied.ts';
import type { DerivedProvider } from './provider.ts';

/** Of each rule on attempts, whether one more may be made. */
export const attemptsFacts: DerivedProvider = (edition, variant) =>
  impliedBy(edition, variant, {
    items: edition.attempts,
    key: attemptsFact,
    restsOn: (item) => factsIn([item.day, item.list], edition),
    verdict: (item, context) => {
      const { allowed: is, missing, gaps } = assessOneAttempts(item, context);
      return { is, missing, gaps };
    },
  });
