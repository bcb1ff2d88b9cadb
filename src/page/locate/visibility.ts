import { parentNodeOf } from '../safe-dom';

/** Ancestors looked at for text that is clipped to nothing (`visually-hidden`). Such wrappers stand right around their text. */
const CLIP_LEVELS = 4;

/**
 * True where a reader can see text in this element, now or by scrolling. Text that only fades in counts as seen, text clipped to a pixel does not.
 * Forces style and layout: ask only for elements in which a name was found. `clipped` keeps what was told of elements that many texts share.
 */
export function isShown(element: Element, clipped: Map<Element, boolean> = new Map()): boolean {
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  let at: Node | null = element;
  for (let level = 0; level < CLIP_LEVELS && at instanceof Element; level += 1) {
    let isCut = clipped.get(at);
    if (isCut === undefined) clipped.set(at, (isCut = isClipped(at)));
    if (isCut) return false;
    at = parentNodeOf(at);
  }
  return true;
}

function isClipped(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width > 1 && height > 1) return false;
  const style = getComputedStyle(element);
  return style.position === 'absolute' && style.overflow !== 'visible';
}

/** True where a style makes an element stand apart from the text around it, so that no name runs over its edge. */
export function isApart(element: Element): boolean {
  const style = getComputedStyle(element);
  // No display at all: a document that is not shown.
  if (/^$|^inline|^contents$|^ruby/.test(style.display)) return false;
  // A drop cap floats, and a float is a block.
  return style.float === 'none' || (element.textContent ?? '').trim().length > 2;
}
