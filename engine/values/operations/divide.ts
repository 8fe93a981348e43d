import { divide as quotient } from '../decimal.ts';
import type { Operation } from '../operation.ts';
import { quantityOf, valueOfQuantity } from '../quantity.ts';
import { known, unknown } from '../result.ts';

/** The first divided by the second: money by a number is money, money by money of the same currency a number. By zero: a gap. */
export const divide: Operation<'divide'> = {
  name: 'divide',
  evaluate: ({ divide: [what, by] }, _context, inner) => {
    const [first, second] = [inner(what), inner(by)];
    const about = { operation: 'divide' };
    if (first.value === null || second.value === null) return unknown({}, about, [first, second]);
    const [dividend, divisor] = [quantityOf(first.value), quantityOf(second.value)];
    const result = quotient(dividend.amount, divisor.amount);
    if (result === undefined) {
      return unknown({ gaps: [{ kind: 'division-by-zero' }] }, about, [first, second]);
    }
    const currency = divisor.currency === undefined ? dividend.currency : undefined;
    return known(valueOfQuantity(result, currency), about, [first, second]);
  },
};
