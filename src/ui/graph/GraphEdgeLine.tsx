import type { Drawing } from './drawing';
import { NODE } from './drawing';
import { edgeBasis, MUTUAL } from './edge-text';
import { edgePath } from './edge-path';
import type { GraphEdge } from './visible-graph';

interface Props {
  edge: GraphEdge;
  drawing: Drawing;
  /** Touches the node that the reader is at. */
  isNear: boolean;
}

/** One line of the drawing. The table beside it says the same, so it says nothing to a screen reader. */
export function GraphEdgeLine({ edge, drawing, isNear }: Props) {
  const way = drawing.placed.edges.get(edge.id);
  if (!way) return null;
  return (
    <g class="graph-edge" data-basis={edgeBasis(edge)} data-near={isNear} aria-hidden="true">
      <path class="graph-edge__line" d={edgePath(way.points)} {...arrows(edge)} />
    </g>
  );
}

/** The words of a line, for a layer above all lines: none runs through them. */
export function GraphEdgeWords({ edge, drawing, em, isNear }: Props & { em: number }) {
  const way = drawing.placed.edges.get(edge.id);
  if (!way) return null;
  return (
    <g class="graph-edge-words" data-near={isNear} aria-hidden="true">
      <EdgeLabel lines={drawing.labels.get(edge.id) ?? []} at={way.label} em={em} />
    </g>
  );
}

/** An arrow points the way in which the words are read; what holds both ways has none. */
function arrows(edge: GraphEdge): { 'marker-start'?: string; 'marker-end'?: string } {
  if (edge.kind === 'listing' || MUTUAL.has(edge.connection.kind)) return {};
  return edge.connection.from === edge.from
    ? { 'marker-end': 'url(#graph-arrow)' }
    : { 'marker-start': 'url(#graph-arrow)' };
}

function EdgeLabel({ lines, at, em }: { lines: string[]; at: { x: number; y: number }; em: number }) {
  const first = at.y - ((lines.length - 1) * NODE.small * em) / 2;
  return (
    <text class="graph-edge__label" text-anchor="middle" dominant-baseline="central">
      {lines.map((line, index) => (
        <tspan key={index} x={at.x} y={first + index * NODE.small * em}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
