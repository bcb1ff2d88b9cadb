import type { CardHandlers } from './keep-events';
import type { Host } from './host';

const FOCUSABLE = 'a[href], button:not(:disabled), summary';

/** Tab past the last control comes to the first, so that the reader's place in the page is not lost. Escape is the way out. Returns what is to be told of the card's events. */
export function loopFocus({ shadow, surface }: Host): CardHandlers {
  return {
    keydown(event) {
      if (event.key !== 'Tab') return;
      const controls = [...surface.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isShown);
      const [first, last] = [controls[0], controls.at(-1)];
      const isAtEdge = event.shiftKey
        ? shadow.activeElement === first || shadow.activeElement === surface
        : shadow.activeElement === last;
      if (!isAtEdge) return;
      event.preventDefault();
      (event.shiftKey ? last : first)?.focus();
    },
  };
}

/** Links in a closed `details` have no box. */
function isShown(control: HTMLElement): boolean {
  const closed = control.closest('details:not([open])');
  return !closed || control.matches('summary');
}
