import { after } from '../timer';
import type { CardHandlers } from './keep-events';
import type { Host } from './host';

/**
 * Moves the focus into a card that was opened by keyboard, and keeps it there. Where the page takes it away, whatever by, the card becomes modal: the rest of
 * the page is inert then, and nothing in it can be given the focus. Not before, because an inert page is silent to screen readers. Returns what is to be told
 * of the card's events.
 */
export function keepFocus({ element, shadow, surface }: Host, signal: AbortSignal): CardHandlers {
  let last: HTMLElement = surface;
  const watching = new AbortController();
  const until = AbortSignal.any([signal, watching.signal]);
  const takeBack = () => {
    if (until.aborted || shadow.activeElement) return;
    watching.abort();
    makeModal(shadow, surface);
    last.focus({ preventScroll: true });
  };

  // Who takes the pointer may go where they like.
  window.addEventListener('pointerdown', () => watching.abort(), {
    capture: true,
    passive: true,
    signal: until,
  });
  surface.focus({ preventScroll: true });
  takeBack();
  return {
    focusin(_event, target) {
      if (target instanceof HTMLElement) last = target;
    },
    focusout() {
      // Where it goes is known only after the event.
      after(0, () => element.isConnected && takeBack());
    },
  };
}

/** Puts the card into a modal dialog within its shadow tree, where it looks as before. */
function makeModal(shadow: ShadowRoot, surface: HTMLElement): void {
  const dialog = Document.prototype.createElementNS.call(
    shadow.ownerDocument,
    'http://www.w3.org/1999/xhtml',
    'dialog',
  ) as HTMLDialogElement;
  dialog.append(surface);
  shadow.append(dialog);
  dialog.showModal();
}
