import type { PaintedMention } from '../paint/painter';
import { elementAround } from '../safe-dom';
import { rectsOf } from './mention-rects';

/** Finds the mention to go to: after (or before) the last one gone to, else the first in or below (or above) the viewport. Wraps around. */
export function nextMention(
  mentions: readonly PaintedMention[],
  last: PaintedMention | undefined,
  direction: 'next' | 'previous',
): PaintedMention | undefined {
  const step = direction === 'next' ? 1 : -1;
  const at = last ? mentions.indexOf(last) : -1;
  if (at >= 0) return mentions.at((at + step) % mentions.length);
  const isAhead = (mention: PaintedMention) => {
    const top = rectsOf(mention)[0]?.top;
    return top !== undefined && (direction === 'next' ? top >= 0 : top < 0);
  };
  return direction === 'next'
    ? (mentions.find(isAhead) ?? mentions[0])
    : (mentions.findLast(isAhead) ?? mentions.at(-1));
}

/** Brings a mention into view, also inside scrolling parts of the page. */
export function scrollToMention(mention: PaintedMention): void {
  const node = mention.segments[0]?.node;
  const element = node && elementAround(node);
  if (!element) return;
  const isInView = () => {
    const rect = rectsOf(mention)[0];
    return rect !== undefined && rect.top >= 0 && rect.bottom <= window.innerHeight;
  };
  if (isInView()) return;
  Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  // A long block is centred as a whole, and the name may still be outside.
  const rect = rectsOf(mention)[0];
  if (rect && !isInView()) window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior: 'instant' });
}
