import type { Platform } from '@floating-ui/core';

/**
 * What Floating UI must know of a document, for the one case that the popover has: a card with fixed position in the top layer, clipped by
 * the viewport alone. The package's own DOM platform also walks scrolling and transformed ancestors, which the top layer does not have, and every page would pay for its
 * size.
 */
export const viewportPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: rectOf(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  // Not the root element's size: in quirks mode that is the height of the whole page.
  getClippingRect: () => ({
    x: 0,
    y: 0,
    width: Math.min(window.innerWidth, document.documentElement.clientWidth || window.innerWidth),
    height: window.innerHeight,
  }),
  getDimensions: (element: HTMLElement) => sizeOf(element),
};

function rectOf(reference: { getBoundingClientRect(): DOMRect }) {
  const { x, y, width, height } = reference.getBoundingClientRect();
  return { x, y, width, height };
}

function sizeOf(element: HTMLElement) {
  return { width: element.offsetWidth, height: element.offsetHeight };
}
