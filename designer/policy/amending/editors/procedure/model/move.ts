import type { Graph, GraphEdge } from './graph.ts';

/** A place of a graph: a state, or a step as drawn from one of its states. */
export type GraphPlace =
  | { readonly kind: 'state'; readonly id: string }
  | { readonly kind: 'step'; readonly id: string };

export type Direction = 'forward' | 'back' | 'next' | 'previous';

/**
 * Where an arrow key leads from a place. Forward and back follow the steps: from a state to its first step, from a step to the state it leads
 * to. Next and previous go through the states, or through the steps that leave the same state.
 */
export function moveIn(
  graph: Graph,
  at: GraphPlace | undefined,
  direction: Direction,
): GraphPlace | undefined {
  const edge = at?.kind === 'step' ? graph.edges.find(({ id }) => id === at.id) : undefined;
  if (edge !== undefined) return fromStep(graph, edge, direction);
  const index = at?.kind === 'state' ? graph.nodes.findIndex(({ id }) => id === at.id) : -1;
  const node = graph.nodes[index];
  if (node === undefined) return state(graph.nodes.find(({ initial }) => initial)?.id ?? graph.nodes[0]?.id);
  switch (direction) {
    case 'forward':
      return step(graph.edges.find(({ from }) => from === node.id)) ?? at;
    case 'back':
      return step(graph.edges.find(({ to }) => to === node.id)) ?? at;
    case 'next':
      return state(graph.nodes[index + 1]?.id) ?? at;
    case 'previous':
      return state(graph.nodes[index - 1]?.id) ?? at;
  }
}

function fromStep({ edges }: Graph, edge: GraphEdge, direction: Direction): GraphPlace | undefined {
  if (direction === 'forward') return state(edge.to);
  if (direction === 'back') return state(edge.from);
  const beside = edges.filter(({ from }) => from === edge.from);
  return step(beside[beside.indexOf(edge) + (direction === 'next' ? 1 : -1)] ?? edge);
}

const state = (id: string | undefined): GraphPlace | undefined =>
  id === undefined ? undefined : { kind: 'state', id };

const step = (edge: GraphEdge | undefined): GraphPlace | undefined =>
  edge === undefined ? undefined : { kind: 'step', id: edge.id };
