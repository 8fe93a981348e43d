import { error } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import { analysesOf, shownExample } from '../analyses.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Every row of a table decides something. */
export const tableRowMasked: Rule = {
  name: 'table-row-masked',
  severity: 'error',
  docs: 'A row of a decision table matches but never wins: an earlier row, or one of a higher priority, always does.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      analysesOf(edition, library).flatMap(({ rows, grid, analysis }) => {
        if (analysis === 'too-large') return [];
        return analysis.masked.map(({ row, example }) =>
          error('table-row-masked', place(join(rows, row)), {
            table: grid.name,
            row,
            example: shownExample(example),
          }),
        );
      }),
    ),
};
