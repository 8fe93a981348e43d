import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { procedureOf } from '../procedure.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A case must not get stuck. */
export const stateDeadEnd: Rule = {
  name: 'state-dead-end',
  severity: 'error',
  docs: 'A case of a variant can come to a state that is not final and has no step out of it for that variant.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.keys(edition.service.variants).flatMap((variant) => {
        const { states, transitions } = procedureOf(edition, variant);
        return [...states]
          .filter((state) => edition.workflow.states[state]?.final !== true)
          .filter((state) => !transitions.some(({ from }) => from.includes(state)))
          .map((state) =>
            error('state-dead-end', place(join('/workflow/states', state)), { state, variant }),
          );
      }),
    ),
};
