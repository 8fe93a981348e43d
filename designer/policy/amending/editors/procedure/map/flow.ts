import { type Edge, MarkerType, type Node } from '@xyflow/react';
import type { Graph, GraphEdge, GraphNode } from '../model/graph.ts';
import { type Layout, layoutOf, type Point } from '../model/layout.ts';

/** A state as React Flow draws it. */
export type StateNode = Node<
  { readonly node: GraphNode; readonly title: string; readonly chosen: boolean; readonly findings: number },
  'state'
>;

/** A step from one of its states as React Flow draws it. */
export type StepEdge = Edge<
  {
    readonly edge: GraphEdge;
    readonly title: string;
    readonly label: Point & { readonly width: number; readonly height: number };
    readonly line: readonly Point[];
    readonly chosen: boolean;
  },
  'step'
>;

/** What is drawn with a graph. */
export interface Words {
  readonly state: (node: GraphNode) => string;
  readonly step: (edge: GraphEdge) => string;
  readonly findings: (pointer: string) => number;
}

const ARROW = { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--ink-soft)' };
const NODE_WIDTH = 190;
const LABEL_WIDTH = 150;
/** Pixels of a line of words, and about how many letters stand in it. */
const LINE = 18;
const NODE_LETTERS = 19;
const LABEL_LETTERS = 18;

/** How many lines the words take when each line holds so many letters: words are not broken. */
function lines(text: string, letters: number): number {
  let count = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    if (filled > 0 && filled + 1 + word.length > letters) {
      count += 1;
      filled = word.length;
    } else filled += (filled > 0 ? 1 : 0) + word.length;
  }
  return count;
}

/** Lays a graph out, as big as its words are. */
export function laidOut(graph: Graph, words: Words): Layout {
  return layoutOf(graph, {
    node: (node) => ({
      width: NODE_WIDTH,
      height: 34 + LINE * Math.min(3, lines(words.state(node), NODE_LETTERS)),
    }),
    label: (edge) => ({
      width: LABEL_WIDTH,
      height:
        14 + LINE * (Math.min(3, lines(words.step(edge), LABEL_LETTERS)) + (edge.mark === 'same' ? 0 : 1)),
    }),
  });
}

/** A laid-out graph as what React Flow draws; `chosen` is the id of the state or of the edge that is looked at. */
export function drawn(
  graph: Graph,
  { nodes, edges }: Layout,
  words: Words,
  chosen: { readonly state?: string | undefined; readonly step?: string | undefined },
): { readonly nodes: StateNode[]; readonly edges: StepEdge[] } {
  return {
    nodes: graph.nodes.flatMap((node): StateNode[] => {
      const box = nodes.get(node.id);
      if (box === undefined) return [];
      const { x, y, width, height } = box;
      return [
        {
          id: node.id,
          type: 'state',
          position: { x, y },
          width,
          height,
          data: {
            node,
            title: words.state(node),
            chosen: node.id === chosen.state,
            findings: words.findings(`/workflow/states/${node.id}`),
          },
        },
      ];
    }),
    edges: graph.edges.flatMap((edge): StepEdge[] => {
      const laid = edges.get(edge.id);
      if (laid === undefined) return [];
      return [
        {
          id: edge.id,
          type: 'step',
          source: edge.from,
          target: edge.to,
          markerEnd: ARROW,
          data: { edge, title: words.step(edge), ...laid, chosen: edge.transition === chosen.step },
        },
      ];
    }),
  };
}
