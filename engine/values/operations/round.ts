import { roundTo } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantityOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown } from '../result.ts';

/** A number or a sum of money, rounded to a multiple. */
export const round: Operation<'round'> = {
  name: 'round',
  evaluate: ({ round: { value, to, mode } }, _context, inner) => {
    const part = inner(value);
    if (part.value === null) return unknown({}, { operation: 'round' }, [part]);
    const { amount, currency } = quantityOf(part.value);
    return known(valueOfQuantity(roundTo(amount, to, mode), currency), { operation: 'round' }, [part]);
  },
};
