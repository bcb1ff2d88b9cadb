import { computePosition, offset, shift } from '@floating-ui/core';
import type { PopoverTarget } from './popover';
import type { Box } from './open-card';
import { viewportPlatform } from './viewport-platform';

/** The side of the mention on which the card stands. */
export type Side = 'bottom-start' | 'top-start';

/** Pixels between mention and card: below it, the descenders of the line stay free. */
const GAP = 8;
/** Pixels kept free at the edges of the viewport. */
const EDGE = 8;
/** Less height than this on both sides, as in a small frame, and the card may cover the line rather than be a slit. */
const LEAST_HEIGHT = 140;

/**
 * Puts the card above or below the mention, never on its lines, whole within the viewport. `side` keeps a choice made before. Returns the
 * side, or null when the mention has no box or has left the viewport.
 */
export async function place(
  surface: HTMLElement,
  target: PopoverTarget,
  side: Side | null,
): Promise<Side | null> {
  // Not the root element's height: in quirks mode that is the height of the whole page.
  const viewHeight = window.innerHeight;
  const mention = readingBox(target);
  if (!mention || mention.bottom < 0 || mention.top > viewHeight) return null;

  const room = Math.max(mention.top, viewHeight - mention.bottom) - GAP - EDGE;
  const most = room < LEAST_HEIGHT ? viewHeight - 2 * EDGE : room;
  // The page may scroll under an open card: that changes the room, and must not change the card.
  const held = Number.parseFloat(surface.style.getPropertyValue('--most-height'));
  if (!side || held > viewHeight - 2 * EDGE) surface.style.setProperty('--most-height', `${most}px`);
  if (!side) surface.style.height = '';
  const { x, y, placement } = await computePosition(
    {
      getBoundingClientRect: () =>
        new DOMRect(mention.left, mention.top, mention.right - mention.left, mention.bottom - mention.top),
    },
    surface,
    {
      strategy: 'fixed',
      platform: viewportPlatform,
      placement: side ?? roomierSide(surface, mention, viewHeight),
      middleware: [offset(GAP), shift({ padding: EDGE, crossAxis: room < LEAST_HEIGHT })],
    },
  );
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(y)}px`;
  // Once it is seen it keeps its size: what is unfolded in it scrolls.
  if (!side) surface.style.height = `${surface.offsetHeight}px`;
  surface.style.visibility = 'visible';
  return placement as Side;
}

/** Below the mention if the card fits there, or if there is more room than above. */
function roomierSide(surface: HTMLElement, mention: Box, viewHeight: number): Side {
  const below = viewHeight - mention.bottom;
  return surface.offsetHeight + GAP + EDGE <= below || below >= mention.top ? 'bottom-start' : 'top-start';
}

/** As wide as the line that was pointed at, as high as the whole mention. */
function readingBox({ rects, pointer }: PopoverTarget): Box | null {
  const lines = rects().filter((line) => line.width > 0 || line.height > 0);
  const [first] = lines;
  if (!first) return null;
  const pointed = pointer ? nearest(lines, pointer.y) : first;
  return {
    left: pointed.left,
    right: pointed.right,
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
  };
}

function nearest(lines: readonly DOMRectReadOnly[], y: number): DOMRectReadOnly {
  const distance = (line: DOMRectReadOnly) => Math.max(line.top - y, y - line.bottom, 0);
  return lines.reduce((best, line) => (distance(line) < distance(best) ? line : best));
}
