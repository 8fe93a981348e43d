import { toNnf } from '../../conditions/nnf.ts';
import { error } from '../../diagnostics/report.ts';
import { factsOf } from '../../facts/of.ts';
import { join } from '../../json/pointer.ts';
import type { Edition } from '../../schema/edition.ts';
import { factsIn } from '../conditions-of.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';
import { isAsked } from './is-asked.ts';

/** A guard must be true, not merely not false: a fact that nobody can establish closes the step for ever. */
export const guardUnestablished: Rule = {
  name: 'guard-unestablished',
  severity: 'error',
  docs: 'The guard of a step needs a fact that no form field, record, registry, officer or computation can establish.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.workflow.transitions).flatMap(([transition, { when }]) =>
        when === undefined
          ? []
          : [...new Set(factsIn(toNnf(when, edition.conditions)))]
              .filter((fact) => !canBeEstablished(fact, edition))
              .map((fact) =>
                error('guard-unestablished', place(join('/workflow/transitions', transition, 'when')), {
                  fact,
                  transition,
                }),
              ),
      ),
    ),
};

function canBeEstablished(key: string, edition: Edition): boolean {
  if (isAsked(key, edition)) return true;
  switch (factsOf(edition)[key]?.establishedBy) {
    case 'officer':
    case 'registry':
    // Opening the library refuses a computed fact without an expression.
    case 'computation':
      return true;
    case 'applicant':
    case undefined:
      return false;
  }
}
