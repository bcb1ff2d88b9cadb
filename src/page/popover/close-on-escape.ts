import type { OpenCard } from './open-card';

/** Escape closes the card and nothing else: one press, one thing (WCAG 1.4.13, dismissible). */
export function closeOnEscape({ signal, isTrusted, close }: OpenCard): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !isTrusted(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close('escape');
    },
    { capture: true, signal },
  );
}
