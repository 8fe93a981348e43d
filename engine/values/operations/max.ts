import { extreme } from '../extreme.ts';
import type { Operation } from '../operation.ts';

/** The largest of numbers, sums of money or days. */
export const max: Operation<'max'> = {
  name: 'max',
  evaluate: (expression, _context, inner) =>
    extreme(
      'max',
      expression.max.map((part) => inner(part)),
    ),
};
