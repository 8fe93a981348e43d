import { firstOrLast } from '../first-or-last.ts';
import type { Operation } from '../operation.ts';

/** The last date of a field over the rows of a list. */
export const latest: Operation<'latest'> = {
  name: 'latest',
  evaluate: ({ latest: { list, field } }, context) => firstOrLast('latest', list, field, context),
};
