import type { PaintedMention } from '../paint/painter';
import type { TextFlow } from '../popover/popover';
import { elementAround } from '../safe-dom';

/** Where a mention is on screen now, a rectangle a line; empty when it is not shown. Forces layout. */
export function rectsOf({ elements, segments }: PaintedMention): DOMRect[] {
  if (elements) return elements.flatMap((element) => [...element.getClientRects()]);
  return segments.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** How the lines of its text run, as CSS has it; `undefined` where it is in no element, or in one that has no style: in a document that is not shown. */
export function textFlowOf({ segments: [first] }: PaintedMention): TextFlow | undefined {
  const around = first && elementAround(first.node);
  return (around && getComputedStyle(around)) || undefined;
}

/** True where a point of the viewport lies on one of the rectangles, or within `slack` pixels of it. */
export function isOn(rects: readonly DOMRect[], x: number, y: number, slack = 0): boolean {
  return rects.some(
    (rect) =>
      x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack,
  );
}
