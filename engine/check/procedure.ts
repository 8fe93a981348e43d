import type { Edition } from '../schema/edition.ts';
import type { Transition } from '../schema/workflow.ts';

/** The procedure of one variant: the states that can be reached from the initial one, and the steps that can be taken on the way. */
export interface Procedure {
  readonly states: ReadonlySet<string>;
  readonly transitions: readonly Transition[];
}

/** Walks the procedure of a variant; guards are taken as possible. */
export function procedureOf({ workflow }: Edition, variant: string): Procedure {
  const open = Object.values(workflow.transitions).filter(
    ({ appliesTo }) => appliesTo?.includes(variant) ?? true,
  );
  const states = new Set([workflow.initial]);
  let size = 0;
  while (size < states.size) {
    size = states.size;
    for (const { from, to } of open) if (from.some((state) => states.has(state))) states.add(to);
  }
  return { states, transitions: open.filter(({ from }) => from.some((state) => states.has(state))) };
}
