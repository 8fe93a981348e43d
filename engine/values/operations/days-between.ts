import { toEpochDay } from '../../calendar/date.ts';
import { between } from '../between.ts';
import type { Operation } from '../operation.ts';

/** Calendar days from the first day to the second: negative where the second is earlier. */
export const daysBetween: Operation<'days-between'> = {
  name: 'days-between',
  evaluate: (expression, _context, inner) =>
    between(
      'days-between',
      expression['days-between'],
      inner,
      (from, to) => toEpochDay(to) - toEpochDay(from),
    ),
};
