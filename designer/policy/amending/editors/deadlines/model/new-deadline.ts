import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';

/**
 * What a new deadline begins with, for its author to put right: for all variants, from the event by which a case begins to the last event of the
 * procedure, owed by the first role of the staff.
 */
export function newDeadline({ service, workflow }: Edition, order: number, title: Text): Deadline {
  const { initial, transitions, events, roles } = workflow;
  const first = inOrder(transitions).find(([, { from }]) => from.includes(initial))?.[1].event;
  const keys = inOrder(events).map(([key]) => key);
  const staff = inOrder(roles).find(([, { kind }]) => kind === 'staff') ?? inOrder(roles)[0];
  return {
    order,
    title,
    appliesTo: inOrder(service.variants).map(([key]) => key),
    starts: first ?? keys[0] ?? '',
    startDay: 'excluded',
    length: { unit: 'workingDay', count: 1 },
    ends: keys.slice(-1),
    responsible: staff?.[0] ?? '',
  };
}
