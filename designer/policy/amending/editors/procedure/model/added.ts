import { newKey } from '../../../../../../engine/amending/new-key.ts';
import type { Citation } from '../../../../../../engine/schema/citation.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import type { Transition, Workflow } from '../../../../../../engine/schema/workflow.ts';
import { placeAfterLeading, placeAfterState } from './placed.ts';

/** Something new: what it is called in the language in which that was typed, of which its key is made, and its title. */
export interface Named {
  readonly name: string;
  readonly title: Text;
}

interface NewState extends Named {
  readonly citation?: Citation | undefined;
  /** It comes after this one; without it, after the last. */
  readonly after?: string | undefined;
}

/** A new step as its form gives it. */
export interface NewStep extends Named {
  readonly from: string;
  /** The key of a state, or a state that is made with the step. */
  readonly to: string | Named;
  readonly by: string;
  /** The key of an event, or an event that is made with the step; without one, an event of the step's own name is made. */
  readonly event?: string | Named;
  readonly citation?: Citation | undefined;
}

/** A procedure with something more, and the key that it got. */
export interface Added {
  readonly workflow: Workflow;
  readonly key: string;
}

/** A procedure with a state more. `before`: keys that were in use without the part stay theirs. */
export function withState(workflow: Workflow, before: Workflow, state: NewState): Added {
  const key = newKey(state.name, taken(workflow.states, before.states));
  const order = placeAfterState(workflow, state.after);
  const made = { order, title: state.title, ...cited(state.citation) };
  return { key, workflow: { ...workflow, states: { ...workflow.states, [key]: made } } };
}

/** A procedure with a step more, in the place after those that lead to where it starts; with its event, and the state to which it leads, where they are new. */
export function withStep(workflow: Workflow, before: Workflow, step: NewStep): Added {
  const { name, title, from, to, by, citation } = step;
  const place = placeAfterLeading(workflow, [from]);
  const arrived =
    typeof to === 'string'
      ? { workflow, key: to }
      : withState(workflow, before, { ...to, citation, after: from });
  const happened = withEvent(arrived.workflow, before, step.event ?? { name, title }, place.event);
  const key = newKey(name, taken(workflow.transitions, before.transitions));
  const made: Transition = {
    order: place.step,
    title,
    from: [from],
    to: arrived.key,
    by: [by],
    event: happened.key,
    ...cited(citation),
  };
  return { key, workflow: withTransitions(happened.workflow, { [key]: made }) };
}

/** What is inserted on a step: a state, and the step that leads to it from where the step started. */
export interface Insertion extends Omit<NewStep, 'from' | 'to'> {
  readonly state: Named;
}

/** A procedure in which a step starts from a new state, and a new step leads there from where it started, for the same variants. */
export function withInserted(
  workflow: Workflow,
  before: Workflow,
  step: string,
  insertion: Insertion,
): Added | undefined {
  const on = workflow.transitions[step];
  const [from] = on?.from ?? [];
  if (on === undefined || from === undefined) return undefined;
  const { state, ...first } = insertion;
  const last = [...on.from].sort((one, other) => orderOf(workflow, one) - orderOf(workflow, other)).at(-1);
  const place = placeAfterLeading(workflow, on.from);
  const arrived = withState(workflow, before, { ...state, citation: first.citation, after: last });
  const added = withStep(arrived.workflow, before, { ...first, from, to: arrived.key });
  const { transitions } = added.workflow;
  const made = transitions[added.key];
  if (made === undefined) return undefined;
  const variants = on.appliesTo === undefined ? {} : { appliesTo: on.appliesTo };
  return {
    key: added.key,
    workflow: withTransitions(added.workflow, {
      [added.key]: { ...made, order: place.step, from: on.from, ...variants },
      [step]: { ...on, from: [arrived.key] },
    }),
  };
}

/** A procedure with a copy of a step right after it. */
export function withCopy(
  workflow: Workflow,
  before: Workflow,
  step: string,
  { name, title, citation }: Named & { readonly citation?: Citation | undefined },
): Added | undefined {
  const of = workflow.transitions[step];
  if (of === undefined) return undefined;
  const key = newKey(name, taken(workflow.transitions, before.transitions));
  const copy = { ...of, order: placeAfterLeading(workflow, of.from, step).step, title, ...cited(citation) };
  return { key, workflow: withTransitions(workflow, { [key]: copy }) };
}

/** A procedure in which an event happens that is there, or is made. */
function withEvent(workflow: Workflow, before: Workflow, event: string | Named, order: number): Added {
  if (typeof event === 'string') return { workflow, key: event };
  const key = newKey(event.name, taken(workflow.events, before.events));
  return {
    key,
    workflow: { ...workflow, events: { ...workflow.events, [key]: { order, title: event.title } } },
  };
}

const withTransitions = (workflow: Workflow, set: Workflow['transitions']): Workflow => ({
  ...workflow,
  transitions: { ...workflow.transitions, ...set },
});

const orderOf = ({ states }: Workflow, key: string): number => states[key]?.order ?? 0;

const cited = (citation: Citation | undefined) => (citation === undefined ? {} : { citation });

const taken = (...maps: readonly object[]): readonly string[] => maps.flatMap((map) => Object.keys(map));
