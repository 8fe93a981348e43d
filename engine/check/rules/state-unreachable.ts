import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { procedureOf } from '../procedure.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** A state that no case can come to is a forgotten step or a forgotten deletion. */
export const stateUnreachable: Rule = {
  name: 'state-unreachable',
  severity: 'warning',
  docs: 'No variant has a way from the initial state to a state of the procedure.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const reached = Object.keys(edition.service.variants).map(
        (variant) => procedureOf(edition, variant).states,
      );
      return Object.keys(edition.workflow.states)
        .filter((state) => !reached.some((states) => states.has(state)))
        .map((state) => warning('state-unreachable', place(join('/workflow/states', state)), { state }));
    }),
};
