import { BOXLESS_LEVELS, CLIP_LEVELS } from '@/core/limits';
import { elementValue, localNameOf, parentAcrossShadow, parentNodeOf } from '../safe-dom';

/**
 * True where a reader can see text that stands directly in this element, now or by scrolling. Text that only fades in counts as seen, text clipped to a
 * pixel does not. Forces style and layout: ask only for elements in which a name was found. `clipped` keeps what was told of elements that many texts
 * share.
 */
export function isShown(element: Element | ShadowRoot, clipped: Map<Element, boolean> = new Map()): boolean {
  const box = boxOfText(element);
  if (!box || isSkipped(box)) return false;
  if (box !== element && element instanceof Element && getComputedStyle(element).visibility !== 'visible')
    return false;
  let at: Node | null = box;
  for (let level = 0; level < CLIP_LEVELS && at instanceof Element; level += 1) {
    let isCut = clipped.get(at);
    if (isCut === undefined) clipped.set(at, (isCut = isClipped(at)));
    if (isCut && !stepsOut(box, at)) return false;
    at = parentNodeOf(at);
  }
  return true;
}

/**
 * The element in whose box this element's own text is shown; itself for almost all. Text of an element without a box (`display: contents`, a slot) is
 * shown in the box around it, text of a shadow host in the box of the slot that takes it, text right in the shadow tree in the host's. `null` where the
 * text is shown nowhere.
 */
export function boxOfText(element: Element | ShadowRoot): Element | null {
  if (element instanceof ShadowRoot) return boxAround(element.host);
  if (element instanceof HTMLDetailsElement) return element.open ? boxAround(element) : null;
  if (element instanceof HTMLSlotElement)
    return element.assignedNodes().length > 0 ? null : boxAround(element);
  const shadow = elementValue(element, 'shadowRoot');
  if (!shadow) return boxAround(element);
  const slot = shadow.querySelector('slot:not([name]), slot[name=""]');
  return slot && boxAround(slot);
}

function boxAround(element: Element): Element | null {
  const boxless: Element[] = [];
  let at: Node | null = element;
  while (at instanceof Element && !hasBox(at)) {
    if (boxless.push(at) > BOXLESS_LEVELS) return null;
    at = elementValue(at, 'assignedSlot') ?? parentAcrossShadow(at);
  }
  if (!(at instanceof Element)) return null;
  // Asked for only here: in a part that the browser does not lay out, a look at styles would make it do so.
  const isOpen = boxless.length === 0 || (!isSkipped(at) && !isClosedDetails(at, boxless.at(-1)));
  // From the outside in: the style of a hidden menu itself is at hand, those of all that is in it are not.
  return isOpen && boxless.findLast((each) => getComputedStyle(each).display !== 'contents') === undefined
    ? at
    : null;
}

function isClosedDetails(element: Element, child: Element | undefined): boolean {
  return element instanceof HTMLDetailsElement && !element.open && child?.localName !== 'summary';
}

/** True where the browser lays out nothing of what is in the element. */
function isSkipped(element: Element): boolean {
  return getComputedStyle(element).contentVisibility === 'hidden';
}

function hasBox(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

function isClipped(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  if (width > 1 && height > 1) return false;
  // What the body or the root cut off is cut off by the window.
  if (/^(?:body|html)$/.test(localNameOf(element))) return false;
  const { display, overflow } = getComputedStyle(element);
  return !/^(?:inline|contents)$/.test(display) && /hidden|clip|auto|scroll/.test(overflow);
}

/** True where something between a box and an element around it is placed outside that one: a dialog in a wrapper of no height. */
function stepsOut(box: Element, around: Element): boolean {
  const isPlaced = /relative|absolute|fixed|sticky/.test(getComputedStyle(around).position);
  for (let at: Node | null = box; at instanceof Element && at !== around; at = parentNodeOf(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || (position === 'absolute' && !isPlaced)) return true;
  }
  return false;
}

/** True where a style makes an element stand apart from the text around it, so that no name runs over its edge. */
export function isApart(element: Element): boolean {
  const style = getComputedStyle(element);
  // No display at all: a document that is not shown.
  if (/^$|^inline|^contents$|^ruby/.test(style.display)) return false;
  // A drop cap floats, and a float is a block.
  return style.float === 'none' || (element.textContent ?? '').trim().length > 2;
}
