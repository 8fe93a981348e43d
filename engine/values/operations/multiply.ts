import { multiply as times } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantityOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown, valuesOf } from '../result.ts';

/** The product of numbers; with one sum of money among them it is money. */
export const multiply: Operation<'multiply'> = {
  name: 'multiply',
  evaluate: (expression, _context, inner) => {
    const parts = expression.multiply.map((part) => inner(part));
    const values = valuesOf(parts);
    if (values === undefined) return unknown({}, { operation: 'multiply' }, parts);
    const quantities = values.map(quantityOf);
    const product = quantities.reduce((total, { amount }) => times(total, amount), '1');
    const currency = quantities.find((one) => one.currency !== undefined)?.currency;
    return known(valueOfQuantity(product, currency), { operation: 'multiply' }, parts);
  },
};
