import { wholeMonths } from '../../calendar/whole-months.ts';
import { between } from '../between.ts';
import type { Operation } from '../operation.ts';

/** Whole months that have passed from the first day to the second: negative where the second is earlier. */
export const monthsBetween: Operation<'months-between'> = {
  name: 'months-between',
  evaluate: (expression, _context, inner) =>
    between('months-between', expression['months-between'], inner, wholeMonths),
};
