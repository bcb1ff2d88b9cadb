import {
  BESIDE_LINE_PX,
  MAX_CHILDREN_AT_POINT,
  MAX_ELEMENTS_AT_POINT,
  MAX_RECTS_AT_POINT,
} from '@/core/limits';
import { BLOCK, kindOf, MARK_TAG } from '../extract/element-kinds';
import type { Canvas } from '../paint/canvas';
import type { PaintedMention } from '../paint/painter';
import { elementValue, localNameOf, nodeValue, shadowRootOf } from '../safe-dom';
import { isOn, rectsOf } from './mention-rects';

/**
 * The mention at a point of the viewport. `target` is where the browser found the pointer: almost always the element that holds the text, and then nothing is
 * asked but where its names stand. Otherwise one native hit-test tells the elements there: where something transparent lies over the text (a link stretched over a
 * card) it is in one further down. Only where the text stands among very many nodes is its caret position asked for, at the price of a second hit-test.
 */
export function mentionAt(
  canvas: Canvas,
  x: number,
  y: number,
  target?: EventTarget | null,
): PaintedMention | undefined {
  const isHere = (mention: PaintedMention) => isOn(rectsOf(mention), x, y, BESIDE_LINE_PX);
  if (target instanceof Element && isPlain(target)) {
    const { nodes, isCut } = textChildren(target);
    if (holdsBlocks(target, nodes)) return undefined;
    const mentions = nodes.flatMap((node) => canvas.in(node));
    // Where names stand right in it nothing lies over another text.
    if (!isCut && mentions.length > 0 && mentions.length <= MAX_RECTS_AT_POINT) return mentions.find(isHere);
  }
  const { elements, roots } = elementsAt(x, y);
  const mark = elements.find((element) => localNameOf(element) === MARK_TAG);
  if (mark) return mentionOf(canvas, mark);
  let rectsLeft = MAX_RECTS_AT_POINT;
  for (const [at, element] of elements.slice(0, MAX_ELEMENTS_AT_POINT).entries()) {
    const { nodes, isCut } = textChildren(element);
    const mentions = nodes.flatMap((node) => canvas.in(node));
    const found =
      at === 0 && (isCut || mentions.length > rectsLeft)
        ? mentionAtCaret(canvas, caretAt(x, y, roots), isHere)
        : mentions.slice(0, rectsLeft).find(isHere);
    if (found) return found;
    rectsLeft -= mentions.length;
    if (rectsLeft <= 0) return undefined;
  }
  return undefined;
}

/** Its first element is a block, and no text stands beside it: the pointer is in a gap. What is laid over a text holds no blocks, or text of its own. */
function holdsBlocks(target: Element, textNodes: readonly Node[]): boolean {
  const first = elementValue(target, 'firstElementChild');
  return (
    first !== null && kindOf(first) === BLOCK && textNodes.every((node) => !/\S/.test(node.nodeValue ?? ''))
  );
}

/** On the page, no host of a shadow tree, which hides where in it the pointer is, and no mark of ours. */
function isPlain(target: Element): boolean {
  return nodeValue(target, 'isConnected') && !shadowRootOf(target) && localNameOf(target) !== MARK_TAG;
}

function mentionAtCaret(
  canvas: Canvas,
  caret: CaretPosition | null,
  isHere: (mention: PaintedMention) => boolean,
): PaintedMention | undefined {
  if (!caret) return undefined;
  const { offsetNode, offset } = caret;
  return canvas
    .in(offsetNode)
    .filter(({ segments }) =>
      segments.some(({ node, start, end }) => node === offsetNode && start <= offset && offset <= end),
    )
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
  for (let host = elements[0]; host;) {
    const root: ShadowRoot | null = shadowRootOf(host);
    if (!root) break;
    roots.push(root);
    const isInner = (element: Element) => Node.prototype.getRootNode.call(element) === root;
    const inner = root.elementsFromPoint(x, y).filter(isInner);
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

/** The text nodes right in an element, and whether there are more nodes in it than are looked at. */
function textChildren(element: Element): { nodes: Node[]; isCut: boolean } {
  const nodes: Node[] = [];
  let child = nodeValue(element, 'firstChild');
  for (let count = 0; child && count < MAX_CHILDREN_AT_POINT; count += 1) {
    if (child instanceof Text) nodes.push(child);
    child = nodeValue(child, 'nextSibling');
  }
  return { nodes, isCut: child !== null };
}
