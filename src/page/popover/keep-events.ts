import type { Host } from './host';

/** Pages listen for these to close menus, run shortcuts or keep the focus in a dialog of their own; what the reader does in the card is not theirs. */
const KEPT = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
  'copy',
  'focus',
  'blur',
  'focusin',
  'focusout',
] as const;

/** What the card itself does with an event; `target` is the element in the card that it is for. */
export type CardHandlers = {
  [Type in (typeof KEPT)[number]]?: (event: HTMLElementEventMap[Type], target: Element | null) => void;
};

/**
 * Keeps events in the card from the page, and hands them to the card. At the window, before whatever the page has put on its document and its elements, for
 * the capturing phase too: libraries that keep the focus in a dialog of the page take it away there, and cancel clicks. What the page has put on the window
 * itself before us it hears all the same.
 */
export function keepEvents({ element, shadow }: Host, signal: AbortSignal, handlers: CardHandlers): void {
  const keep = (event: Event) => {
    const [first] = event.composedPath();
    if (!event.composedPath().includes(element)) return;
    event.stopImmediatePropagation();
    const handle = handlers[event.type as keyof CardHandlers] as
      ((event: Event, target: Element | null) => void) | undefined;
    handle?.(event, first instanceof Element && first !== element ? first : targetIn(shadow, event));
  };
  for (const type of KEPT) {
    // Where listeners for these are not passive the browser waits with scrolling.
    window.addEventListener(type, keep, { capture: true, passive: type !== 'keydown', signal });
  }
}

/** The closed root hides from the window which element an event is for. */
function targetIn(shadow: ShadowRoot, event: Event): Element | null {
  // A click made by a key has no place.
  return event instanceof MouseEvent && event.detail > 0
    ? shadow.elementFromPoint(event.clientX, event.clientY)
    : shadow.activeElement;
}
