import type { OpenCard } from './open-card';
import { isInside } from './open-card';

/** A press beside the card closes it; the page gets the press as ever. One on the mention itself is left to whoever opened the card. */
export function closeOnOutsidePress({ signal, isTrusted, target, host, close }: OpenCard): void {
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isTrusted(event) || event.composedPath().includes(host()?.element as EventTarget)) return;
      if (!isInside(target.rects(), event.clientX, event.clientY, 1)) close('outside');
    },
    { capture: true, passive: true, signal },
  );
}
