import { hint, warning } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { conditionsOf } from '../conditions-of.ts';
import { constancyOf, MOST_COMBINATIONS } from '../logic/decide.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A condition that cannot come out both ways decides nothing: mostly a slip in a constant or in all/any. */
export const conditionConstant: Rule = {
  name: 'condition-constant',
  severity: 'warning',
  docs: 'A condition is never true, or always true, whatever its facts are within their declared domains.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const facts = factsOf(edition);
      return conditionsOf(edition).flatMap(({ pointer, condition }) => {
        const constancy = constancyOf(condition, edition.conditions ?? {}, facts, library.codelists);
        if (constancy === 'varies') return [];
        return constancy === 'too-large'
          ? [hint('condition-not-decided', place(pointer), { most: MOST_COMBINATIONS })]
          : [
              warning(
                constancy === 'never' ? 'condition-never-true' : 'condition-always-true',
                place(pointer),
              ),
            ];
      });
    }),
};
