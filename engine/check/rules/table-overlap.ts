import { error, warning } from '../../diagnostics/report.ts';
import { join } from '../../json/pointer.ts';
import type { Grid } from '../../tables/grid.ts';
import { areConstants } from '../../tables/winners.ts';
import { analysesOf, shownExample } from '../analyses.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** Rows that match together do not contradict each other. */
export const tableOverlap: Rule = {
  name: 'table-overlap',
  severity: 'error',
  docs: 'Two rows match the same values although one may (unique), or they must agree and give something else (any, equal priorities). A warning where their outputs are worked out and may differ.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      analysesOf(edition, library).flatMap(({ rows, grid, analysis }) => {
        if (analysis === 'too-large') return [];
        return analysis.overlaps.map(({ rows: [row, other], example }) => {
          const report = isCertain(grid, row, other) ? error : warning;
          const params = { table: grid.name, row, other, example: shownExample(example) };
          return report('table-overlap', place(join(rows, other)), params);
        });
      }),
    ),
};

/** Under `unique` two rows are one too many; else they contradict each other for certain only if both outputs are constants. */
function isCertain({ hit, rows }: Grid, ...keys: readonly string[]): boolean {
  const outputs = rows.filter(({ key }) => keys.includes(key)).map(({ output }) => output);
  return hit === 'unique' || areConstants(...outputs);
}
