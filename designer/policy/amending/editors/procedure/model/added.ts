import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { Workflow } from '../../../../../../engine/schema/workflow.ts';
import { afterLast } from '../../fields/model/moved.ts';

/** A new step as its form gives it. */
export interface NewStep {
  /** What it is called, in the language in which it was typed: its key is made of it. */
  readonly name: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  /** Without one, an event of the step's own name is made. */
  readonly event?: string;
  readonly citation?: Citation | undefined;
}

/** A procedure with something more, and the key that it got. */
export interface Added {
  readonly workflow: Workflow;
  readonly key: string;
}

/** A procedure with a state more, after the last. `before`: keys that were in use without the part stay theirs. */
export function withState(
  workflow: Workflow,
  before: Workflow,
  { name, title, citation }: Pick<NewStep, 'name' | 'title' | 'citation'>,
): Added {
  const key = newKey(name, taken(workflow.states, before.states));
  const state = { order: afterLast(workflow.states), title, ...(citation === undefined ? {} : { citation }) };
  return { key, workflow: { ...workflow, states: { ...workflow.states, [key]: state } } };
}

/** A procedure with a step more, after the last, and with its event. */
export function withStep(workflow: Workflow, before: Workflow, step: NewStep): Added {
  const { name, title, from, to, by, citation } = step;
  const key = newKey(name, taken(workflow.transitions, before.transitions));
  const event = step.event ?? newKey(name, taken(workflow.events, before.events));
  const events =
    step.event === undefined
      ? { ...workflow.events, [event]: { order: afterLast(workflow.events), title } }
      : workflow.events;
  const transition = {
    order: afterLast(workflow.transitions),
    title,
    from: [from],
    to,
    by: [by],
    event,
    ...(citation === undefined ? {} : { citation }),
  };
  return {
    key,
    workflow: { ...workflow, events, transitions: { ...workflow.transitions, [key]: transition } },
  };
}

const taken = (...maps: readonly object[]): readonly string[] => maps.flatMap((map) => Object.keys(map));
