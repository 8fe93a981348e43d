import { extreme } from '../extreme.ts';
import type { Operation } from '../operation.ts';

/** The smallest of numbers, sums of money or days. */
export const min: Operation<'min'> = {
  name: 'min',
  evaluate: (expression, _context, inner) =>
    extreme(
      'min',
      expression.min.map((part) => inner(part)),
    ),
};
