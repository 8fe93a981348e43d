import { chosenRows } from '../chosen-rows.ts';
import { currencyOf } from '../currency-of.ts';
import { add } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantityOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown, valuesOf } from '../result.ts';

/** The sum of an expression over the rows of a list (for which a condition holds); of no rows it is zero. */
export const sumOf: Operation<'sum-of'> = {
  name: 'sum-of',
  evaluate: ({ 'sum-of': { list, of, where } }, context, inner) => {
    const { rows, missing, because } = chosenRows(list, where, context);
    const about = { operation: 'sum-of', name: list, because };
    if (rows === undefined) return unknown({ missing }, about);
    const parts = rows.map((row) => inner(of, { ...context, row }));
    const values = valuesOf(parts);
    if (values === undefined) return unknown({}, about, parts);
    const sum = values.reduce((total, value) => add(total, quantityOf(value).amount), '0');
    return known(valueOfQuantity(sum, currencyOf(of, context, list)), about, parts);
  },
};
