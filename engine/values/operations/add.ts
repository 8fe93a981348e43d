import { add as plus } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantitiesOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown, valuesOf } from '../result.ts';

/** The sum of numbers, or of sums of money of one currency. */
export const add: Operation<'add'> = {
  name: 'add',
  evaluate: (expression, _context, inner) => {
    const parts = expression.add.map((part) => inner(part));
    const values = valuesOf(parts);
    if (values === undefined) return unknown({}, { operation: 'add' }, parts);
    const quantities = quantitiesOf(values);
    const sum = quantities.reduce((total, { amount }) => plus(total, amount), '0');
    return known(valueOfQuantity(sum, quantities[0]?.currency), { operation: 'add' }, parts);
  },
};
