import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Deadlines are counted in days, months and years; limits in minutes and hours are standards of the service. */
export const deadlineUnit: Rule = {
  name: 'deadline-unit',
  severity: 'error',
  docs: 'The length of a deadline is in hours or minutes, which no calendar counts.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      Object.entries(edition.deadlines ?? {})
        .filter(([, { length }]) => length.unit === 'hour' || length.unit === 'minute')
        .map(([deadline, { length }]) =>
          error('deadline-unit', place(join('/deadlines', deadline, 'length')), {
            deadline,
            unit: length.unit,
          }),
        ),
    ),
};
