import type { Deadline } from '../schema/deadline.ts';
import { inOrder } from '../schema/in-order.ts';
import type { DatedEvent } from './sequence.ts';
import type { Moment, SuspendedStretch } from './types.ts';

/** What stops a deadline and lets it run on. */
type Reason = Pick<NonNullable<Deadline['suspended']>, 'from' | 'until' | 'citation'> & {
  readonly title?: SuspendedStretch['title'];
};

/**
 * The stretches in which a deadline stood still, from the events that stop it and let it run on. They may overlap: whoever counts takes
 * each moment once. One without an end stands still now.
 * @param sequence the case's events in sequence
 * @returns in the order in which they began
 */
export function suspensionsOf(
  { suspended, suspensions }: Deadline,
  sequence: readonly DatedEvent[],
): readonly SuspendedStretch[] {
  const reasons: readonly Reason[] = [
    ...(suspended === undefined ? [] : [suspended]),
    ...inOrder(suspensions).map(([, reason]) => reason),
  ];
  return reasons
    .flatMap((reason) => stretchesOf(reason, sequence))
    .sort((a, b) => (a.after.on < b.after.on ? -1 : a.after.on > b.after.on ? 1 : 0));
}

function stretchesOf(
  { from, until, title, citation }: Reason,
  sequence: readonly DatedEvent[],
): readonly SuspendedStretch[] {
  const because = {
    ...(title === undefined ? {} : { title }),
    ...(citation === undefined ? {} : { citation }),
  };
  const ended: SuspendedStretch[] = [];
  let since: Moment | undefined;
  for (const one of sequence) {
    if (one.event === from) since ??= momentOf(one);
    else if (one.event === until && since !== undefined) {
      ended.push({ ...because, after: since, until: momentOf(one) });
      since = undefined;
    }
  }
  return since === undefined ? ended : [...ended, { ...because, after: since }];
}

/** When an event was. */
export function momentOf({ on, time }: DatedEvent): Moment {
  return { on, ...(time === undefined ? {} : { time }) };
}
