import { chosenRows } from '../chosen-rows.ts';
import type { Operation } from '../operation.ts';
import { known, unknown } from '../result.ts';

/** How many rows of a list (for which a condition holds). Unknown as soon as it is unknown of one row. */
export const countOf: Operation<'count-of'> = {
  name: 'count-of',
  evaluate: ({ 'count-of': { list, where } }, context) => {
    const { rows, missing, because } = chosenRows(list, where, context);
    const about = { operation: 'count-of', name: list, because };
    return rows === undefined
      ? unknown({ missing }, about)
      : known({ kind: 'number', number: String(rows.length) }, about);
  },
};
