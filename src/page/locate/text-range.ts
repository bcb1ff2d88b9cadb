import { MAX_INLINE_DEPTH } from '@/core/limits';
import { nodeValue } from '../safe-dom';
import type { BlockText } from '../scan/found-block';
import { isApart } from './visibility';

/** A piece of one text node. Offsets are UTF-16 units of its data. */
export interface Segment {
  node: Text;
  start: number;
  end: number;
  /** Where the piece begins in the block's text. */
  offset: number;
}

/** The pieces of nodes that a stretch of a block's text stands in; empty when it stands in none. */
export function segmentsOf(block: BlockText, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = lastStartingBefore(block.starts, start); at < block.nodes.length; at += 1) {
    const node = block.nodes[at];
    const nodeStart = block.starts[at];
    if (node === undefined || nodeStart === undefined || nodeStart >= end) break;
    const nodeEnd = block.ends[at] ?? nodeStart;
    const offset = Math.max(start, nodeStart);
    const segment = { node, start: offset - nodeStart, end: Math.min(end, nodeEnd) - nodeStart, offset };
    if (segment.start < segment.end) segments.push(segment);
  }
  return segments;
}

function lastStartingBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

/** The range of segments. Static: a live range would be kept up to date at every change of the page, at the page's cost. */
export function rangeOf(segments: readonly Segment[]): StaticRange | undefined {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** True while the page shows this text at the place it was found. `dataOf` tells what a node holds, where it was cut up by ourselves. */
export function isTextThere(
  place: { segments: readonly Segment[]; surface: string; start: number },
  dataOf: (node: Text) => string | undefined = (node) => node.data,
): boolean {
  return place.segments.every(({ node, start, end, offset }) => {
    const expected = place.surface.slice(offset - place.start, offset - place.start + end - start);
    return node.isConnected && dataOf(node)?.slice(start, end) === expected;
  });
}

/** True where a style puts an edge between the segments: they look like inline text by their tags, but are shown apart. */
export function isSplitByStyle(segments: readonly Segment[]): boolean {
  return segments.some((segment, at) => {
    const next = segments[at + 1];
    if (!next) return false;
    const around = ancestorsOf(segment.node);
    const aroundNext = ancestorsOf(next.node);
    const isBetween = (others: readonly Element[]) => (element: Element) =>
      !others.includes(element) && isApart(element);
    return around.some(isBetween(aroundNext)) || aroundNext.some(isBetween(around));
  });
}

function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  let at = nodeValue(node, 'parentNode');
  while (at instanceof Element && ancestors.length < MAX_INLINE_DEPTH) {
    ancestors.push(at);
    at = nodeValue(at, 'parentNode');
  }
  return ancestors;
}
