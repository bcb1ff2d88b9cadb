import { Fragment } from 'preact';
import { useLanguage } from '@/ui/kit/language-context';
import { LIST_PATH } from '@/ui/kit/icon-paths';
import { STATUS_PATHS } from '@/ui/kit/StatusShape';
import type { Drawing } from './drawing';
import { NODE } from './drawing';
import { nodeAddress } from './node-text';
import type { GraphNode } from './visible-graph';

interface Props {
  node: GraphNode;
  drawing: Drawing;
  em: number;
  isCurrent: boolean;
  isRoot: boolean;
  onFocus(): void;
  onToggle(): void;
}

/** One name or list: a link to its page, and beside it what shows or hides the rest that hangs on it. */
export function GraphNodeMark({ node, drawing, em, isCurrent, isRoot, onFocus, onToggle }: Props) {
  const { translate, tag } = useLanguage();
  const text = drawing.nodes.get(node.id);
  const place = drawing.placed.nodes.get(node.id);
  if (!text || !place) return null;
  const left = place.x - place.width / 2;
  const top = place.y - place.height / 2;
  const textWidth = place.width - NODE.control * em;
  const titleHeight = (node.kind === 'name' ? NODE.title : NODE.small) * em;
  const block = text.lines.length * titleHeight + text.detailLines.length * NODE.small * em;
  const start = place.y - block / 2;
  const canToggle = node.kind !== 'rest' && (node.hidden > 0 || node.isOpen);
  return (
    <g class="graph-node" data-kind={node.kind} data-root={isRoot}>
      <a
        href={nodeAddress(node)}
        class="graph-node__link"
        data-node={node.id}
        tabindex={isCurrent ? 0 : -1}
        aria-label={text.spoken}
        {...(isRoot ? { 'aria-current': 'page' } : {})}
        {...(canToggle ? { 'aria-keyshortcuts': 'Space' } : {})}
        onFocus={onFocus}
      >
        <rect
          class="graph-node__ground"
          x={left - 0.2 * em}
          y={top}
          width={textWidth + 0.4 * em}
          height={place.height}
          rx={3}
        />
        <g
          transform={`translate(${left} ${start + titleHeight / 2 - 0.375 * em}) scale(${(0.75 * em) / 12})`}
        >
          <Shape node={node} />
        </g>
        <Lines
          look="graph-node__title"
          lines={text.lines}
          x={left + NODE.shape * em}
          top={start}
          height={titleHeight}
        />
        <Lines
          look="graph-node__detail"
          lines={text.detailLines}
          x={left + NODE.shape * em}
          top={start + text.lines.length * titleHeight}
          height={NODE.small * em}
        />
      </a>
      {canToggle ? (
        <g
          class="graph-node__toggle"
          role="button"
          tabindex={-1}
          aria-expanded={node.isOpen}
          aria-label={
            node.isOpen
              ? translate('entityGraphLess', [text.title])
              : translate('entityGraphMore', [text.title, node.hidden.toLocaleString(tag)])
          }
          onClick={onToggle}
        >
          <rect x={left + textWidth + 0.2 * em} y={place.y - 0.8 * em} width={1.8 * em} height={1.6 * em} />
          <text x={left + textWidth + 1.1 * em} y={place.y} text-anchor="middle" dominant-baseline="central">
            {node.isOpen ? '−' : node.hidden.toLocaleString(tag, { signDisplay: 'always' })}
          </text>
        </g>
      ) : null}
    </g>
  );
}

interface LinesProps {
  look: string;
  lines: readonly string[];
  x: number;
  /** Upper edge of the first line, and the height of each. */
  top: number;
  height: number;
}

/** Lines of a text under each other, with a space between them for those who copy or hear it. */
function Lines({ look, lines, x, top, height }: LinesProps) {
  return (
    <text class={look} dominant-baseline="central">
      {lines.map((line, index) => (
        <Fragment key={index}>
          <tspan x={x} y={top + (index + 0.5) * height}>
            {line}
          </tspan>{' '}
        </Fragment>
      ))}
    </text>
  );
}

function Shape({ node }: { node: GraphNode }) {
  // Icons stand in a box of 24, shapes of a status in one of 12.
  if (node.kind !== 'name') return <path class="graph-node__list" d={LIST_PATH} transform="scale(0.5)" />;
  const { statusClass } = node.name;
  return (
    <g class="status-shape" data-class={statusClass} data-hollow={statusClass === 'known'}>
      <path d={STATUS_PATHS[statusClass]} />
    </g>
  );
}
