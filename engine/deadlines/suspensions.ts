import type { Suspension } from '../calendar/count.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { IsoDate } from '../schema/primitives.ts';
import type { DatedEvent } from './sequence.ts';

/** The stretches in which a deadline stood still, and the day since which it stands still now. */
export interface Suspensions {
  readonly ended: readonly Suspension[];
  readonly since?: IsoDate;
}

/**
 * Pairs the events that suspend a deadline with those that let it run on.
 * @param sequence the case's events in sequence
 */
export function suspensionsOf(deadline: Deadline, sequence: readonly DatedEvent[]): Suspensions {
  if (deadline.suspended === undefined) return { ended: [] };
  const { from, until } = deadline.suspended;
  const ended: Suspension[] = [];
  let since: IsoDate | undefined;
  for (const { event, on } of sequence) {
    if (event === from) since ??= on;
    else if (event === until && since !== undefined) {
      ended.push({ after: since, until: on });
      since = undefined;
    }
  }
  return since === undefined ? { ended } : { ended, since };
}
