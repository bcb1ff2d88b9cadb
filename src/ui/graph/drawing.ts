import type { NameSummary } from '@/core/entities/name-summary';
import type { Language } from '@/ui/kit/language';
import { edgeText } from './edge-text';
import { layOut, type Placed } from './lay-out';
import { nodeText, type NodeText } from './node-text';
import type { VisibleGraph } from './visible-graph';
import { type TextMeasure, wrapLabel } from './wrap-label';

/** How wide texts are in the fonts of the page, and the size of its type in pixels. */
export interface TypeMetrics {
  em: number;
  title: TextMeasure;
  small: TextMeasure;
}

/** A graph with its words set and every part in its place. */
export interface Drawing {
  placed: Placed;
  /** With the room around it, in pixels. */
  width: number;
  height: number;
  nodes: ReadonlyMap<string, NodeText & { lines: string[]; detailLines: string[]; spoken: string }>;
  labels: ReadonlyMap<string, string[]>;
}

/** Room of a node in multiples of the type size: shape before its text, control behind it, lines, edge. */
export const NODE = { shape: 1.15, control: 1.75, title: 1.2, small: 1.05, pad: 0.3 };

/** How wide texts of nodes and of lines may be, in multiples of the type size: as one would set them, and where that is too wide for the page. */
const EASY = { text: 7.4, label: 6 };
const TIGHT = { text: 6, label: 4.6 };

/** Room around the drawing for outlines and the ends of lines, in pixels. */
export const MARGIN = 8;

/** What a drawing is made in and for. */
export interface DrawingFrame {
  language: Language;
  metrics: TypeMetrics;
  /** Of the room on the page, in pixels. */
  width?: number;
}

/** Sets and places a graph. Its texts stand closer together where only so it is no wider than the page; what is wider even so, is not squeezed. */
export function draw(
  graph: VisibleGraph,
  names: ReadonlyMap<string, NameSummary>,
  { width = Infinity, ...frame }: DrawingFrame,
): Drawing {
  const easy = drawIn(EASY, graph, names, frame);
  if (easy.width <= width) return easy;
  const tight = drawIn(TIGHT, graph, names, frame);
  return tight.width <= width ? tight : easy;
}

function drawIn(
  room: typeof EASY,
  graph: VisibleGraph,
  names: ReadonlyMap<string, NameSummary>,
  { language, metrics }: Pick<DrawingFrame, 'language' | 'metrics'>,
): Drawing {
  const { em } = metrics;
  const nodes = new Map(
    graph.nodes.map((node) => {
      const text = nodeText(node, language);
      const width = room.text * em;
      const measure = node.kind === 'name' ? metrics.title : metrics.small;
      const lines = wrapLabel(text.title, { width, mostLines: 3, measure });
      const small = (words: string, mostLines: number) =>
        wrapLabel(words, { width, mostLines, measure: metrics.small });
      const detailLines = [...small(text.standing, 2), ...small(text.detail, 2)];
      return [node.id, { ...text, lines, detailLines, spoken: speak(text, lines, detailLines) }] as const;
    }),
  );
  const labels = new Map(
    graph.edges.map((edge) => [
      edge.id,
      wrapLabel(edgeText(edge, names, language), {
        width: room.label * em,
        mostLines: 2,
        measure: metrics.small,
      }),
    ]),
  );
  const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
  const placed = layOut(graph, {
    em,
    size(id) {
      const text = nodes.get(id);
      const isName = kinds.get(id) === 'name';
      // All of one width: the names of a column stand on one edge, as in a table.
      return { width: (room.text + NODE.shape + NODE.control) * em, height: nodeHeight(text, isName) * em };
    },
    labelSize(id) {
      const lines = labels.get(id) ?? [];
      const widest = Math.max(0, ...lines.map(metrics.small));
      return widest === 0
        ? { width: em, height: em * 0.2 }
        : { width: widest + em * 0.8, height: lines.length * NODE.small * em };
    },
  });
  return { placed, nodes, labels, width: placed.width + 2 * MARGIN, height: placed.height + 2 * MARGIN };
}

/** First the words that are seen, as they are seen, so that they can be spoken to the browser; then what is not: all that the status means, and a name cut short. */
function speak({ title, standing, status }: NodeText, lines: string[], detailLines: string[]): string {
  const seen = lines.join(' ');
  const rest = [status === standing ? '' : status, seen === title ? '' : title];
  return [[seen, ...detailLines].join(' '), ...rest].filter(Boolean).join('. ');
}

/** At least as high as a finger needs. */
function nodeHeight(text: { lines: string[]; detailLines: string[] } | undefined, isName: boolean): number {
  if (!text) return 0;
  const lines = text.lines.length * (isName ? NODE.title : NODE.small) + text.detailLines.length * NODE.small;
  return Math.max(1.6, lines + NODE.pad * 2);
}
