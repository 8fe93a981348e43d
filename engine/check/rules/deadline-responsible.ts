import { warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Whoever owes a deadline has something to do in the procedure. */
export const deadlineResponsible: Rule = {
  name: 'deadline-responsible',
  severity: 'warning',
  docs: 'The role that owes a deadline takes no step of the procedure.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) => {
      const acting = new Set(Object.values(edition.workflow.transitions).flatMap(({ by }) => by));
      return Object.entries(edition.deadlines ?? {})
        .filter(([, { responsible }]) => !acting.has(responsible))
        .map(([id, { responsible }]) =>
          warning('deadline-nobody-responsible', place(join('/deadlines', id, 'responsible')), {
            deadline: id,
            role: responsible,
          }),
        );
    }),
};
