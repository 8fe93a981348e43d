import { wholeMonths } from '../../calendar/whole-months.ts';
import { between } from '../between.ts';
import type { Operation } from '../operation.ts';

/** Whole years that have passed from the first day to the second: negative where the second is earlier. */
export const yearsBetween: Operation<'years-between'> = {
  name: 'years-between',
  evaluate: (expression, _context, inner) =>
    between('years-between', expression['years-between'], inner, (from, to) =>
      Math.trunc(wholeMonths(from, to) / 12),
    ),
};
