import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Workflow } from '../../../../../../engine/schema/workflow.ts';
import { afterLast, between } from '../../fields/model/moved.ts';

type Ordered = Readonly<Record<string, { readonly order: number }>>;

/** The place after an item of a list, before the next; where they leave no room, or without one, after the last. */
function placeAfter(items: Ordered, key: string | undefined): number {
  const own = key === undefined ? undefined : items[key]?.order;
  if (own === undefined) return afterLast(items);
  const next = inOrder(items).find(([, { order }]) => order > own)?.[1].order;
  return between(own, next) ?? afterLast(items);
}

/** The place of a new state, after another. */
export const placeAfterState = ({ states }: Workflow, state: string | undefined): number =>
  placeAfter(states, state);

/**
 * The places of a step from some states, and of its event: after the last step that leads to one of them, as lists follow the way of a case.
 * @param step after this one instead
 */
export function placeAfterLeading(
  { transitions, events }: Workflow,
  states: readonly string[],
  step?: string,
): { readonly step: number; readonly event: number } {
  const leading = inOrder(transitions).filter(([, { to }]) => states.includes(to));
  const after = step ?? leading.at(-1)?.[0];
  const event = after === undefined ? undefined : transitions[after]?.event;
  return { step: placeAfter(transitions, after), event: placeAfter(events, event) };
}

/** Who most probably takes a step from a state: whoever takes the most steps from it, else whoever leads there. */
export function usualRole({ transitions }: Workflow, from: string | undefined): string | undefined {
  if (from === undefined) return undefined;
  const steps = inOrder(transitions).map(([, step]) => step);
  const out = steps.filter((step) => step.from.includes(from));
  const takers = (out.length > 0 ? out : steps.filter(({ to }) => to === from)).flatMap(({ by }) => by);
  const times = (role: string) => takers.filter((one) => one === role).length;
  return takers.toSorted((one, other) => times(other) - times(one))[0];
}
