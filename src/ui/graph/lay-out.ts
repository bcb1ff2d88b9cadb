import { Graph, layout } from '@dagrejs/dagre';
import type { VisibleGraph } from './visible-graph';

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A drawing in pixels; boxes are given by their centre. */
export interface Placed extends Size {
  nodes: ReadonlyMap<string, Point & Size>;
  /** The way of each edge from its `from` to its `to`, and the centre of its label. */
  edges: ReadonlyMap<string, { points: Point[]; label: Point & Size }>;
}

/**
 * Places a graph in columns, one for each step from the root, so that no two boxes and no two labels overlap. `size` and `labelSize` give the
 * room that each needs. Nothing in it is random: the same graph is always drawn the same.
 */
export function layOut(
  graph: VisibleGraph,
  { size, labelSize, em }: { size(id: string): Size; labelSize(id: string): Size; em: number },
): Placed {
  const drawing = new Graph({ multigraph: true });
  drawing.setGraph({ rankdir: 'LR', nodesep: em * 0.8, edgesep: em * 0.9, ranksep: em * 1.1 });
  for (const { id } of graph.nodes) drawing.setNode(id, { ...size(id) });
  for (const { id, from, to } of graph.edges)
    drawing.setEdge(from, to, { ...labelSize(id), labelpos: 'c', minlen: 1 }, id);
  layout(drawing, { constraints: leavesFirst(graph) });
  const nodes = new Map(graph.nodes.map(({ id }) => [id, box(drawing.node(id))]));
  const edges = new Map(
    graph.edges.map(({ id, from, to }) => {
      const edge = drawing.edge(from, to, id) as Partial<Point & Size> & { points?: Point[] };
      const [start, end] = [nodes.get(from), nodes.get(to)];
      const between = (edge.points ?? []).slice(1, -1);
      const points = start && end ? [rightOf(start), ...between, leftOf(end)] : [];
      return [id, { points, label: box(edge) }] as const;
    }),
  );
  const { width = 0, height = 0 } = drawing.graph() as Partial<Size>;
  return { nodes, edges, width: finite(width), height: finite(height) };
}

/** What has few other links stands above what has many: a direct link of the root must not come below all that hangs on its neighbours. */
function leavesFirst({ nodes, edges }: VisibleGraph): { left: string; right: string }[] {
  const links = new Map<string, number>();
  for (const end of edges.flatMap(({ from, to }) => [from, to])) links.set(end, (links.get(end) ?? 0) + 1);
  const direct = nodes.filter(({ step }) => step === 1).map(({ id }) => ({ id, count: links.get(id) ?? 0 }));
  return direct.flatMap((one) =>
    direct.filter(({ count }) => one.count < count).map(({ id }) => ({ left: one.id, right: id })),
  );
}

/** Columns go from left to right, so every line leaves on the right and arrives on the left, in the middle of the text. */
function rightOf({ x, y, width }: Point & Size): Point {
  return { x: x + width / 2 + GAP / 2, y };
}

function leftOf({ x, y, width }: Point & Size): Point {
  return { x: x - width / 2 - GAP, y };
}

/** Between the end of a line and the text, in pixels. */
const GAP = 6;

function box({ x = 0, y = 0, width = 0, height = 0 }: Partial<Point & Size>): Point & Size {
  return { x, y, width, height };
}

/** An empty graph has no extent. */
function finite(length: number): number {
  return Number.isFinite(length) ? Math.max(0, length) : 0;
}
