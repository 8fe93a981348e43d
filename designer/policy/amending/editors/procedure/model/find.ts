import type { Graph, GraphEdge, GraphNode } from './graph.ts';

interface Names {
  readonly state: (node: GraphNode) => string;
  readonly step: (edge: GraphEdge) => string;
}

/** A state with the steps out of it, as the outline lists them. */
export interface OutlineState {
  readonly node: GraphNode;
  readonly steps: readonly GraphEdge[];
}

/** A graph as a list: each state with the steps that lead on from it. */
export const outlineOf = ({ nodes, edges }: Graph): readonly OutlineState[] =>
  nodes.map((node) => ({ node, steps: edges.filter(({ from }) => from === node.id) }));

/**
 * The states and steps whose name or key has all the words of a query. A state that is found keeps all its steps; of another only those that
 * are found are left, and it stays for their sake.
 */
export function found(
  outline: readonly OutlineState[],
  query: string,
  names: Names,
): readonly OutlineState[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return outline;
  const matches = (...texts: readonly string[]) => {
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  return outline.flatMap(({ node, steps }) => {
    if (matches(names.state(node), node.id)) return [{ node, steps }];
    const kept = steps.filter((edge) => matches(names.step(edge), edge.transition));
    return kept.length === 0 ? [] : [{ node, steps: kept }];
  });
}
