import { useMemo, useRef, useState } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { bringIntoView } from './bring-into-view';
import { draw, MARGIN, type TypeMetrics } from './drawing';
import { GraphControls } from './GraphControls';
import { GraphEdgeLine, GraphEdgeWords } from './GraphEdgeLine';
import { GraphLegend } from './GraphLegend';
import { GraphNodeMark } from './GraphNodeMark';
import type { Network } from './network';
import type { VisibleGraph } from './visible-graph';
import { nextNode } from './walk';

interface Props {
  network: Network;
  /** Name of the page, where the drawing is of one name. */
  root?: string;
  graph: VisibleGraph;
  metrics: TypeMetrics;
  /** Room for it on the page, in pixels: how wide it should be, and from what height on it scrolls. */
  room?: { width: number; height: number };
  /** How far the drawing goes, where the reader can choose; without it the drawing stays as it is. */
  depth?: { steps: number; onChange(steps: number): void };
  onToggle?(id: string): void;
}

/**
 * How names are linked, drawn in columns from the name of the page. One stop for the Tab key; arrows walk, Enter opens, the space bar shows
 * or hides what hangs on a node.
 */
export function ConnectionGraph({ network, root, graph, depth, metrics, room, onToggle }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const svg = useRef<SVGSVGElement>(null);
  const first = root ?? graph.nodes[0]?.id ?? '';
  const [wanted, setCurrent] = useState(first);
  const drawing = useMemo(
    () => draw(graph, network.names, { language, metrics, ...(room && { width: room.width }) }),
    [graph, network, language, metrics, room?.width],
  );
  const { placed, width, height } = drawing;
  // The node that the reader was at may have been folded away.
  const current = placed.nodes.has(wanted) ? wanted : first;
  const goTo = (id: string) => {
    setCurrent(id);
    const link = svg.current?.querySelector<SVGAElement>(`[data-node="${CSS.escape(id)}"]`);
    link?.focus({ preventScroll: true });
    const box = link?.closest('.graph__scroller');
    if (link && box) bringIntoView(link, box);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      const node = graph.nodes.find(({ id }) => id === current);
      if (node && node.kind !== 'rest' && (node.hidden > 0 || node.isOpen)) onToggle?.(current);
      return;
    }
    const linked = new Set(
      graph.edges.flatMap(({ from, to }) => (from === current ? [to] : to === current ? [from] : [])),
    );
    const next = event.key === 'Home' ? first : nextNode(current, event.key, { placed, linked });
    if (next === undefined && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next !== undefined) goTo(next);
  };
  return (
    <figure class="graph">
      {depth ? <GraphControls depth={depth.steps} onDepth={depth.onChange} /> : null}
      <div class="graph__scroller" style={room && { '--graph-height': `${room.height}px` }}>
        {/* The drawing is one widget: links in it take the arrow keys. */}
        <svg
          ref={svg}
          class="graph__drawing"
          role="group"
          aria-label={translate('entityGraphLabel')}
          aria-describedby="graph-hint"
          width={width}
          height={height}
          viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
          onKeyDown={onKeyDown}
        >
          <defs>
            <marker
              id="graph-arrow"
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto-start-reverse"
            >
              <path class="graph__arrow" d="M1 1 7 4 1 7" />
            </marker>
          </defs>
          {graph.edges.map((edge) => (
            <GraphEdgeLine
              key={edge.id}
              edge={edge}
              drawing={drawing}
              isNear={edge.from === current || edge.to === current}
            />
          ))}
          {graph.edges.map((edge) => (
            <GraphEdgeWords
              key={edge.id}
              edge={edge}
              drawing={drawing}
              em={metrics.em}
              isNear={edge.from === current || edge.to === current}
            />
          ))}
          {graph.nodes.map((node) => (
            <GraphNodeMark
              key={node.id}
              node={node}
              drawing={drawing}
              em={metrics.em}
              isCurrent={node.id === current}
              isRoot={node.id === root}
              onFocus={() => setCurrent(node.id)}
              onToggle={() => {
                setCurrent(node.id);
                onToggle?.(node.id);
              }}
            />
          ))}
        </svg>
      </div>
      <figcaption class="graph__caption">
        <p id="graph-hint">{translate(onToggle ? 'entityGraphHint' : 'reportGraphHint')}</p>
        <GraphLegend hasLists={onToggle !== undefined} />
      </figcaption>
    </figure>
  );
}
