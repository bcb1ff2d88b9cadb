import { MARK_TAG } from '../extract/element-kinds';
import type { Canvas } from '../paint/canvas';
import type { PaintedMention } from '../paint/painter';
import { nodeValue } from '../safe-dom';
import { isOn, rectsOf } from './mention-rects';

/** Elements under the pointer, text nodes in each and mentions in all that are looked at where no caret position tells. */
const MAX_ELEMENTS = 16;
const MAX_CHILDREN = 64;
const MAX_RECTS = 200;

/** Text under the pointer lies at most this far beside its line box. */
const SLACK_PX = 1;

/**
 * The mention at a point of the viewport. The caret position finds it at a cost that does not grow with the number of mentions; where something
 * transparent lies over the text (a link stretched over a card) the elements below are asked.
 */
export function mentionAt(canvas: Canvas, x: number, y: number): PaintedMention | undefined {
  const isHere = (mention: PaintedMention) => isOn(rectsOf(mention), x, y, SLACK_PX);
  const stack = elementsAt(x, y);
  const mark = stack.elements.find((element) => element.localName === MARK_TAG);
  if (mark) return mentionOf(canvas, mark);
  const caret = caretAt(x, y, stack.roots);
  if (caret) {
    const near = canvas
      .in(caret.offsetNode)
      .filter(({ segments }) =>
        segments.some(
          ({ node, start, end }) => node === caret.offsetNode && start <= caret.offset && caret.offset <= end,
        ),
      );
    const mention = near.find(isHere);
    if (mention) return mention;
  }
  const nodes = stack.elements.slice(0, MAX_ELEMENTS).flatMap((element) => textChildren(element));
  return nodes
    .flatMap((node) => canvas.in(node))
    .slice(0, MAX_RECTS)
    .find(isHere);
}

/** The mention that an element was put around. */
export function mentionOf(canvas: Canvas, mark: Element): PaintedMention | undefined {
  return canvas.all().find((mention) => mention.elements?.includes(mark));
}

/** Every element at the point, topmost first, down through open shadow trees, and the roots of these. */
function elementsAt(x: number, y: number): { elements: Element[]; roots: ShadowRoot[] } {
  const elements: Element[] = Document.prototype.elementsFromPoint.call(document, x, y);
  const roots: ShadowRoot[] = [];
  for (let host = elements[0]; host?.shadowRoot;) {
    const root: ShadowRoot = host.shadowRoot;
    roots.push(root);
    const inner = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root);
    elements.unshift(...inner);
    host = inner[0];
  }
  return { elements, roots };
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null {
  const { caretPositionFromPoint } = Document.prototype;
  // Chromium before 128 has none; the elements tell there.
  if (typeof caretPositionFromPoint !== 'function') return null;
  return caretPositionFromPoint.call(document, x, y, { shadowRoots });
}

function textChildren(element: Element): Node[] {
  const nodes: Node[] = [];
  let child = nodeValue(element, 'firstChild');
  for (let count = 0; child && count < MAX_CHILDREN; count += 1) {
    if (child instanceof Text) nodes.push(child);
    child = nodeValue(child, 'nextSibling');
  }
  return nodes;
}
