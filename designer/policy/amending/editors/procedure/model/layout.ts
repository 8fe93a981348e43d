import { graphlib, layout } from '@dagrejs/dagre';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a state or the words of a step are drawn: its upper left corner, in pixels of the unscaled drawing. */
export interface Box extends Point, Size {}

/** Where everything of a graph is drawn. It is worked out anew from the graph and kept nowhere. */
export interface Layout {
  readonly nodes: ReadonlyMap<string, Box>;
  /** By the ids of edges: the words of the step, and the corners of the line to it and from it. */
  readonly edges: ReadonlyMap<string, { readonly label: Box; readonly line: readonly Point[] }>;
}

/** How big states and the words of steps are drawn. */
export interface Sizes {
  readonly node: (node: GraphNode) => Size;
  readonly label: (edge: GraphEdge) => Size;
}

/** Lays a graph out from the top down: nothing overlaps, and the same graph is always laid out the same way. */
export function layoutOf({ nodes, edges }: Graph, sizes: Sizes): Layout {
  const drawing = new graphlib.Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'TB', ranksep: 36, nodesep: 36, edgesep: 20, marginx: 16, marginy: 16 });
  for (const node of nodes) drawing.setNode(node.id, { ...sizes.node(node) });
  for (const edge of edges) {
    drawing.setEdge(edge.from, edge.to, { ...sizes.label(edge), labelpos: 'c' }, edge.id);
  }
  layout(drawing);
  return {
    nodes: new Map(nodes.map(({ id }) => [id, boxOf(drawing.node(id))])),
    edges: new Map(
      edges.map(({ id, from, to }) => {
        const laid = drawing.edge(from, to, id);
        return [id, { label: boxOf(laid), line: pointsOf(laid.points) }];
      }),
    ),
  };
}

/** The library gives middles. */
function boxOf({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

const pointsOf = (points: readonly Point[] | undefined): readonly Point[] =>
  (points ?? []).map(({ x, y }) => ({ x, y }));
