import { computePosition, offset, shift } from '@floating-ui/core';
import type { MentionBoxes, Room, Side, Size } from './choose-room';
import { boxBeside, chooseRoom, EDGE, GAP, roomBeside } from './choose-room';
import type { Box } from './open-card';
import type { PopoverTarget } from './popover';
import { viewportPlatform, viewportSize } from './viewport-platform';

/** A card lower than this scrolls as one: with its buttons always in sight nothing else would be. */
const LOW_HEIGHT = 260;

/**
 * Puts the card beside the line or the column that is being read, not on it where there is room, whole within the viewport, its edge where the name
 * starts. `side` keeps a choice made
 * before. Returns the side, or null when the mention has no box or has left the viewport.
 */
export async function place(
  surface: HTMLElement,
  target: PopoverTarget,
  side: Side | null,
): Promise<Side | null> {
  const view = viewportSize();
  const mention = mentionBoxes(target);
  if (!mention || !isInView(mention.whole, view)) return null;

  const flow = target.textFlow?.();
  const room = chooseRoom(mention, view, flow?.writingMode || 'horizontal-tb');
  // The page may scroll under an open card: that changes the room, and must not change the card.
  const held = Number.parseFloat(surface.style.getPropertyValue('--most-height'));
  if (!side || held > view.height - 2 * EDGE) limit(surface, room.most);
  if (!side) surface.style.height = '';
  const standing = side ?? fittingSide(surface, mention, room, view);
  const isOver = standing === 'over';
  const { left, top, right, bottom } = boxBeside(mention, standing);
  const { x, y } = await computePosition(
    { getBoundingClientRect: () => new DOMRect(left, top, right - left, bottom - top) },
    surface,
    {
      strategy: 'fixed',
      // A line that runs from the right starts there, and the card with it.
      platform: { ...viewportPlatform, isRTL: () => flow?.direction === 'rtl' },
      placement: isOver ? 'bottom-start' : standing,
      middleware: [offset(GAP), shift({ padding: EDGE, crossAxis: isOver })],
    },
  );
  surface.style.left = `${Math.round(x)}px`;
  surface.style.top = `${Math.round(y)}px`;
  // Once it is seen it keeps its size: what is unfolded in it scrolls.
  if (!side) surface.style.height = `${surface.offsetHeight}px`;
  surface.style.visibility = 'visible';
  return standing;
}

function limit(surface: HTMLElement, { width, height }: Size): void {
  surface.style.setProperty('--most-width', `${width}px`);
  surface.style.setProperty('--most-height', `${height}px`);
  surface.dataset['low'] = String(height < LOW_HEIGHT);
}

/** The first side if the card fits there, or if there is no more room on the other. */
function fittingSide(surface: HTMLElement, mention: MentionBoxes, { sides }: Room, view: Size): Side {
  const [first, second] = sides;
  const [room, other] = sides.map((side) => roomBeside(boxBeside(mention, side), side, view));
  const size = first === 'bottom-start' ? surface.offsetHeight : surface.offsetWidth;
  return size <= (room ?? 0) || (room ?? 0) >= (other ?? 0) ? first : second;
}

function isInView({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return bottom >= 0 && top <= height && right >= 0 && left <= width;
}

function mentionBoxes({ rects, pointer }: PopoverTarget): MentionBoxes | undefined {
  const lines = rects().filter((line) => line.width > 0 || line.height > 0);
  const [first] = lines;
  return (
    first && {
      pointed: pointer ? nearest(lines, pointer) : first,
      whole: {
        left: Math.min(...lines.map((line) => line.left)),
        right: Math.max(...lines.map((line) => line.right)),
        top: Math.min(...lines.map((line) => line.top)),
        bottom: Math.max(...lines.map((line) => line.bottom)),
      },
    }
  );
}

function nearest(lines: readonly DOMRectReadOnly[], { x, y }: { x: number; y: number }): DOMRectReadOnly {
  const distance = ({ left, right, top, bottom }: Box) =>
    Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
  return lines.reduce((best, line) => (distance(line) < distance(best) ? line : best));
}
