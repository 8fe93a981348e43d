import type { Transition, Workflow } from '../../../../../../engine/schema/workflow.ts';

/** A procedure without something, and the steps that went with it. */
export interface Without {
  readonly workflow: Workflow;
  readonly gone: readonly string[];
}

/** A procedure without a step. */
export function withoutStep(workflow: Workflow, id: string): Without {
  const { [id]: _, ...transitions } = workflow.transitions;
  return { workflow: { ...workflow, transitions }, gone: [] };
}

/** A procedure without a state: steps that lead to it go with it, and those that can be taken only from it; others no longer start there. */
export function withoutState(workflow: Workflow, id: string): Without {
  const { [id]: _, ...states } = workflow.states;
  const kept: [string, Transition][] = [];
  const gone: string[] = [];
  for (const [key, step] of Object.entries(workflow.transitions)) {
    const from = step.from.filter((state) => state !== id);
    if (step.to === id || from.length === 0) gone.push(key);
    else kept.push([key, from.length === step.from.length ? step : { ...step, from }]);
  }
  return { workflow: { ...workflow, states, transitions: Object.fromEntries(kept) }, gone };
}
