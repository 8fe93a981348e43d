import { durationIn } from '../../../../../../engine/acts/duration-in.ts';
import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { languagesIn, wordingIn } from '../../../../../../engine/text/wording-in.ts';

/**
 * What a new deadline begins with, for its author to put right: for all variants, from the event by which a case begins to the last event of the
 * procedure, owed by the first role of the staff.
 * @param words what the law says of it: its length, where they give one
 */
export function newDeadline(
  { service, workflow }: Edition,
  order: number,
  title: Text,
  words?: Text,
): Deadline {
  const { initial, transitions, events, roles } = workflow;
  const first = inOrder(transitions).find(([, { from }]) => from.includes(initial))?.[1].event;
  const keys = inOrder(events).map(([key]) => key);
  const length =
    words &&
    languagesIn(words)
      .map((language) => durationIn(wordingIn(words, language) ?? ''))
      .find((found) => found !== undefined);
  const staff = inOrder(roles).find(([, { kind }]) => kind === 'staff') ?? inOrder(roles)[0];
  return {
    order,
    title,
    appliesTo: inOrder(service.variants).map(([key]) => key),
    starts: first ?? keys[0] ?? '',
    startDay: 'excluded',
    length: length ?? { unit: 'workingDay', count: 1 },
    ends: keys.slice(-1),
    responsible: staff?.[0] ?? '',
  };
}
