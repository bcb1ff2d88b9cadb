import { GRACE_MS, NEAR_MENTION_PX } from '@/core/limits';
import { after } from '../timer';
import type { Box, OpenCard } from './open-card';
import { isInside } from './open-card';

/**
 * Closes a card opened by hovering once the pointer has left the mention, the card and the strip between them (WCAG 1.4.13, hoverable
 * and persistent). A press or the focus inside pins the card.
 */
export function closeOnLeave({ signal, isTrusted, target, host, close }: OpenCard): void {
  let cancel: (() => void) | undefined;
  const own = new AbortController();
  const until = { capture: true, passive: true, signal: AbortSignal.any([signal, own.signal]) };
  const stay = () => {
    cancel?.();
    cancel = undefined;
  };
  const leave = () => {
    // Not by the page's timers, which stand still where its scripts are switched off.
    cancel ??= after(GRACE_MS, () => {
      if (host()?.shadow.activeElement) own.abort();
      else close('pointer-left');
    });
  };

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!isTrusted(event)) return;
      if (isOn(event.clientX, event.clientY)) stay();
      else leave();
    },
    until,
  );
  // Leaving the window, or a frame, gives no further moves.
  window.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget === null && isTrusted(event)) leave();
    },
    until,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      const element = host()?.element;
      if (element && isTrusted(event) && event.composedPath().includes(element)) own.abort();
    },
    until,
  );
  until.signal.addEventListener('abort', stay, { once: true });

  function isOn(x: number, y: number): boolean {
    const mention = target.rects();
    const card = host()?.surface.getBoundingClientRect();
    if (isInside(mention, x, y, NEAR_MENTION_PX)) return true;
    return card !== undefined && isInside([card, ...mention.flatMap((box) => ground(box, card))], x, y);
  }
}

/** The ground between a line of the mention and the card, as wide as both: between them from above to below, and from left to right. */
function ground(line: Box, card: Box): Box[] {
  const around = {
    left: Math.min(line.left, card.left),
    right: Math.max(line.right, card.right),
    top: Math.min(line.top, card.top),
    bottom: Math.max(line.bottom, card.bottom),
  };
  return [
    { ...around, top: Math.min(line.bottom, card.bottom), bottom: Math.max(line.top, card.top) },
    { ...around, left: Math.min(line.right, card.right), right: Math.max(line.left, card.left) },
  ];
}
