import { draw, type DrawingFrame } from './drawing';
import type { Network } from './network';
import { visibleGraph } from './visible-graph';

/** What a drawing shows before the reader asks for more or less. */
export interface OpeningView {
  depth: number;
  open: ReadonlySet<string>;
  /** Of the box that shows it, in pixels. */
  height: number;
}

/** More steps first. */
const DEPTHS = [2, 1];

/** Most height of the box, in multiples of the type size: a window of a usual screen. */
const BOX_HEIGHT = 46;

/**
 * Two steps where a box as wide as the page shows them whole, else one; the box is as high as one step needs, so that what is linked directly is in
 * view. A name without connections starts with its lists, or there would be nothing to see.
 */
export function openingView(
  network: Network,
  root: string,
  frame: DrawingFrame & { width: number },
): OpeningView {
  const isAlone = (network.neighbours.get(root) ?? []).length === 0;
  const open = new Set(isAlone ? [root] : []);
  const most = BOX_HEIGHT * frame.metrics.em;
  let height = 0;
  for (const depth of DEPTHS) {
    const drawing = draw(visibleGraph(network, root, { depth, open }), network.names, frame);
    if (drawing.width <= frame.width && drawing.height <= most) return { depth, open, height: most };
    height = drawing.height;
  }
  return { depth: 1, open, height: Math.max(most, height) };
}
