import { voteFact } from '../facts/implied.ts';
import { factsIn } from '../values/facts-in.ts';
import { assessVote } from '../votes/assess.ts';
import { impliedBy } from './implied.ts';
import type { DerivedProvider } from './provider.ts';

/** Of each vote, whether it is carried. */
export const voteFacts: DerivedProvider = (edition, variant) =>
  impliedBy(edition, variant, {
    items: edition.votes,
    key: voteFact,
    restsOn: (item) => factsIn([item.favourable, item.participants, item.members], edition),
    verdict: (item, context) => {
      const { carried: is, missing, gaps } = assessVote(item, context);
      return { is, missing, gaps };
    },
  });
