import { firstOrLast } from '../first-or-last.ts';
import type { Operation } from '../operation.ts';

/** The first date of a field over the rows of a list. */
export const earliest: Operation<'earliest'> = {
  name: 'earliest',
  evaluate: ({ earliest: { list, field } }, context) => firstOrLast('earliest', list, field, context),
};
