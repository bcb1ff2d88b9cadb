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
  getClippingRect: () => ({ x: 0, y: 0, ...viewportSize() }),
  getDimensions: (element: HTMLElement) => sizeOf(element),
};

/** Of this frame, in CSS pixels. */
export function viewportSize() {
  return {
    // Without the scroll bar, which covers nothing of the card.
    width: documentValue(document, 'documentElement').clientWidth,
    // Not the root element's height: in quirks mode that is the height of the whole page.
    height: window.innerHeight,
  };
}

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}
