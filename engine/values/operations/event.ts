import { inSequence } from '../../deadlines/sequence.ts';
import type { Operation } from '../operation.ts';
import { known, unknown } from '../result.ts';

/** The day on which an event last happened; a gap where it has not. */
export const event: Operation<'event'> = {
  name: 'event',
  evaluate: ({ event: name }, { events }) => {
    const about = { operation: 'event', name };
    const last = inSequence(events).findLast((one) => one.event === name);
    return last === undefined
      ? unknown({ gaps: [{ kind: 'event', event: name }] }, about)
      : known({ kind: 'date', date: last.on }, about);
  },
};
