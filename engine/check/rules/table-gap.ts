import { error, hint } from '../../diagnostics/report.ts';
import { MOST_CELLS } from '../../tables/analyse.ts';
import { hits } from '../../tables/hit/index.ts';
import { analysesOf, shownExample } from '../analyses.ts';
import type { Rule } from '../rule.ts';
import { inEveryEdition } from '../views.ts';

/** How many examples a finding names. */
const EXAMPLES = 3;

/** For every value of its inputs a table says what comes of it. */
export const tableGap: Rule = {
  name: 'table-gap',
  severity: 'error',
  docs: 'No row of a decision table, or no band of a criterion, takes some values of its inputs. A hint where the rows are collected.',
  run: (library) =>
    inEveryEdition(library, ({ edition, place }) =>
      analysesOf(edition, library).flatMap(({ pointer, grid, analysis }) => {
        const at = place(pointer);
        if (analysis === 'too-large') {
          return [hint('table-not-analysed', at, { table: grid.name, most: MOST_CELLS })];
        }
        const { gaps } = analysis;
        if (gaps.length === 0) return [];
        const report = hits[grid.hit].gap === 'error' ? error : hint;
        const examples = gaps.slice(0, EXAMPLES).map(shownExample).join('; ');
        return [report('table-gap', at, { table: grid.name, count: gaps.length, examples })];
      }),
    ),
};
