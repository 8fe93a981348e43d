import { equal } from '../../../../../../engine/diff/equal.ts';
import { own } from '../../../../../../engine/json/own.ts';
import { inOrder } from '../../../../../../engine/schema/in-order.ts';
import type { Transition, Workflow } from '../../../../../../engine/schema/workflow.ts';

export type State = Workflow['states'][string];

/** What a part does to a state or a step; `missing`: a step names a state that is nowhere. */
export type GraphMark = 'added' | 'changed' | 'removed' | 'same' | 'missing';

export interface GraphNode {
  /** The key of the state. */
  readonly id: string;
  /** Absent where the state is missing. */
  readonly state?: State;
  readonly mark: GraphMark;
  readonly initial: boolean;
}

/** A step from one of the states from which it can be taken. */
export interface GraphEdge {
  readonly id: string;
  /** The key of the step. */
  readonly transition: string;
  readonly step: Transition;
  readonly from: string;
  readonly to: string;
  readonly mark: GraphMark;
}

/** A procedure as a graph, with what is no longer in it. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of a procedure, its states and steps marked by what has become of them since `before`; in their order, what was removed last. */
export function graphOf(now: Workflow, before: Workflow): Graph {
  const edges = [
    ...edgesOf(now, (id, step) => markOf(own(before.transitions, id), step)),
    ...edgesOf(before, (id) => (own(now.transitions, id) === undefined ? 'removed' : undefined)),
  ];
  const nodes: GraphNode[] = [
    ...inOrder(now.states).map(([id, state]) => ({
      id,
      state,
      mark: markOf(own(before.states, id), state),
      initial: id === now.initial,
    })),
    ...inOrder(before.states)
      .filter(([id]) => own(now.states, id) === undefined)
      .map(([id, state]) => ({ id, state, mark: 'removed' as const, initial: id === now.initial })),
  ];
  const known = new Set(nodes.map(({ id }) => id));
  const named = new Set([now.initial, ...edges.flatMap(({ from, to }) => [from, to])]);
  const missing = [...named].filter((id) => !known.has(id)).sort();
  return {
    nodes: [
      ...nodes,
      ...missing.map((id) => ({ id, mark: 'missing' as const, initial: id === now.initial })),
    ],
    edges,
  };
}

/** The id of the edge of a step from one of its states. */
export const edgeId = (transition: string, from: string): string => `${transition}/${from}`;

function edgesOf(
  { transitions }: Workflow,
  mark: (id: string, step: Transition) => GraphMark | undefined,
): readonly GraphEdge[] {
  return inOrder(transitions).flatMap(([transition, step]) => {
    const marked = mark(transition, step);
    if (marked === undefined) return [];
    const { to } = step;
    return step.from.map((from) => ({
      id: edgeId(transition, from),
      transition,
      step,
      from,
      to,
      mark: marked,
    }));
  });
}

function markOf(before: unknown, now: unknown): GraphMark {
  if (before === undefined) return 'added';
  return equal(before, now) ? 'same' : 'changed';
}
