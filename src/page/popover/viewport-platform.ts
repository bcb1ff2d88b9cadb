import type { Platform } from '@floating-ui/core';
import { documentValue } from '../safe-dom';

/**
 * What Floating UI must know of a document, for the one case that the popover has: a card with fixed position in the top layer, clipped by
 * the viewport alone. The package's own DOM platform also walks scrolling and transformed ancestors, which the top layer does not have, and every page would pay for its
 * size.
 */
export const viewportPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  // Not the root element's size: in quirks mode that is the height of the whole page.
  getClippingRect: () => ({
    x: 0,
    y: 0,
    // Without the scroll bar, which covers nothing of the card.
    width: documentValue(document, 'documentElement').clientWidth,
    height: window.innerHeight,
  }),
  getDimensions: (element: HTMLElement) => sizeOf(element),
};

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}
