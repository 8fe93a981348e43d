import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { analysesOf } from '../analyses.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Every row of a table can match. */
export const tableRowUnreachable: Rule = {
  name: 'table-row-unreachable',
  severity: 'error',
  docs: 'No values of the inputs match a row of a decision table or a band of a criterion: it asks for what lies outside their domains.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      analysesOf(edition, library).flatMap(({ rows, grid, analysis }) => {
        if (analysis === 'too-large') return [];
        return analysis.unreachable.map((row) =>
          error('table-row-unreachable', place(join(rows, row)), { table: grid.name, row }),
        );
      }),
    ),
};
