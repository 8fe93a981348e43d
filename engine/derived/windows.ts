import { windowFact } from '../facts/implied.ts';
import { factsIn } from '../values/facts-in.ts';
import { assessWindow } from '../windows/assess.ts';
import { impliedBy } from './implied.ts';
import type { DerivedProvider } from './provider.ts';

/** Of each window, whether the day tested lies in it. */
export const windowFacts: DerivedProvider = (edition, variant) =>
  impliedBy(edition, variant, {
    items: edition.windows,
    key: windowFact,
    restsOn: (item) => factsIn([item.day, item.opens, item.closes], edition),
    verdict: (item, context) => {
      const { within: is, missing, gaps } = assessWindow(item, context);
      return { is, missing, gaps };
    },
  });
