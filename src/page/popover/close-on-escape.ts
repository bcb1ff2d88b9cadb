import type { OpenCard } from './open-card';

/** Escape closes the card and nothing else: one press, one thing (WCAG 1.4.13, dismissible). */
export function closeOnEscape({ signal, isTrusted, host, close }: OpenCard): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isTrusted(event)) return;
      // The page took the card away with what was around it: the key is the page's.
      if (host()?.element.isConnected === false) return close('removed-by-page');
      event.preventDefault();
      event.stopImmediatePropagation();
      close('escape');
    },
    { capture: true, signal },
  );
}
