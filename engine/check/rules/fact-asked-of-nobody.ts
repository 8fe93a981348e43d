import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { isPrefix } from '../../json/pointer.ts';
import { conditionsOf, factsIn } from '../conditions-of.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';
import { isAsked } from './is-asked.ts';

/** What only the applicant can state stays unknown where nobody asks for it: the case can then not be decided by itself, whoever applies. */
export const factAskedOfNobody: Rule = {
  name: 'fact-asked-of-nobody',
  severity: 'error',
  docs: 'A condition needs a fact that the applicant states, and no form page asks for it and no step records it.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const facts = factsOf(edition);
      // The guards of steps have a rule of their own.
      const conditions = conditionsOf(edition).filter(({ pointer }) => !isPrefix('/workflow', pointer));
      return conditions.flatMap(({ pointer, condition }) =>
        [...new Set(factsIn(condition))]
          .filter((fact) => facts[fact]?.establishedBy === 'applicant' && !isAsked(fact, edition))
          .map((fact) => error('fact-asked-of-nobody', place(pointer), { fact })),
      );
    }),
};
