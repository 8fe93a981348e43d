import { impliedFacts, passedFact, scoreFact } from '../facts/implied.ts';
import { score } from '../scoring/score.ts';
import { factsIn } from '../values/facts-in.ts';
import type { DerivedProvider } from './provider.ts';

/** Of each scoring scheme, the points in all and whether it is passed. */
export const scoringFacts: DerivedProvider = (edition, variant) => {
  const facts = impliedFacts(edition);
  return Object.entries(edition.scoring ?? {})
    .filter(([, { appliesTo }]) => variant === undefined || appliesTo.includes(variant))
    .flatMap(([id, scoring]) => {
      const restsOn = factsIn(scoring.criteria, edition);
      const points = facts[scoreFact(id)];
      const passing = facts[passedFact(id)];
      if (points === undefined || passing === undefined) return [];
      return [
        {
          key: scoreFact(id),
          fact: points,
          restsOn,
          compute: (context) => {
            const { total, missing, gaps } = score(id, scoring, context);
            return total === null ? { missing, gaps } : { value: total, missing: [], gaps: [] };
          },
        },
        {
          key: passedFact(id),
          fact: passing,
          restsOn,
          compute: (context) => {
            const { passed, missing, gaps } = score(id, scoring, context);
            return passed === null ? { missing, gaps } : { value: passed, missing: [], gaps: [] };
          },
        },
      ] satisfies ReturnType<DerivedProvider>;
    });
};
