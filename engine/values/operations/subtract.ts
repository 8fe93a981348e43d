import { subtract as minus } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantitiesOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown } from '../result.ts';

/** The first without the second: two numbers, or two sums of money of one currency. */
export const subtract: Operation<'subtract'> = {
  name: 'subtract',
  evaluate: ({ subtract: [from, what] }, _context, inner) => {
    const [first, second] = [inner(from), inner(what)];
    const about = { operation: 'subtract' };
    if (first.value === null || second.value === null) return unknown({}, about, [first, second]);
    const [a, b] = quantitiesOf([first.value, second.value]);
    const difference = minus(a?.amount ?? '0', b?.amount ?? '0');
    return known(valueOfQuantity(difference, a?.currency), about, [first, second]);
  },
};
