import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { place } from '@/page/popover/place';

/** A card of 300 by 200 in happy-dom's viewport of 1024 by 768. */
function card(): HTMLElement {
  const surface = document.createElement('div');
  for (const [name, value] of [
    ['offsetWidth', 300],
    ['offsetHeight', 200],
  ] as const) {
    Object.defineProperty(surface, name, { value, configurable: true });
  }
  surface.getBoundingClientRect = () => new DOMRect(0, 0, 300, 200);
  surface.style.width = '300px';
  surface.style.height = '200px';
  document.body.append(surface);
  return surface;
}

describe('placing the card', () => {
  beforeAll(() => {
    // happy-dom has no layout; Floating UI reads the viewport's size here.
    Object.defineProperties(document.documentElement, {
      clientWidth: { value: 1024, configurable: true },
      clientHeight: { value: 768, configurable: true },
    });
  });
  afterEach(() => document.body.replaceChildren());

  it('puts it under the whole mention, at the line that was pointed at', async () => {
    const surface = card();
    const rects = () => [new DOMRect(400, 100, 90, 20), new DOMRect(10, 120, 60, 20)];
    const side = await place(surface, { rects, pointer: { x: 20, y: 130 } }, null);

    expect(side).toBe('bottom-start');
    expect(surface.style.top).toBe('148px');
    expect(surface.style.left).toBe('10px');
  });

  it('knows the window where an image of the page is named like the root element', async () => {
    const surface = card();
    const image = document.createElement('img');
    Object.defineProperty(document, 'documentElement', { value: image, configurable: true });

    await place(surface, { rects: () => [new DOMRect(400, 100, 90, 20)] }, null);
    Reflect.deleteProperty(document, 'documentElement');

    expect(surface.style.left).toBe('400px');
  });

  it.each([
    ['has no box', []],
    ['has only empty boxes', [new DOMRect(5, 5, 0, 0)]],
    ['was scrolled out above', [new DOMRect(5, -40, 50, 20)]],
    ['was scrolled out below', [new DOMRect(5, 5000, 50, 20)]],
  ])('gives nothing when the mention %s', async (_, boxes) => {
    expect(await place(card(), { rects: () => boxes }, null)).toBeNull();
  });

  it('lets the card be as high as the larger of the rooms above and below', async () => {
    const surface = card();
    await place(surface, { rects: () => [new DOMRect(5, 500, 50, 20)] }, null);

    expect(surface.style.getPropertyValue('--most-height')).toBe('484px');
  });

  it('keeps that height when the page scrolls under it', async () => {
    const surface = card();
    await place(surface, { rects: () => [new DOMRect(5, 500, 50, 20)] }, null);
    await place(surface, { rects: () => [new DOMRect(5, 420, 50, 20)] }, 'top-start');

    expect(surface.style.getPropertyValue('--most-height')).toBe('484px');
  });

  it('keeps its size once it is placed, whatever is unfolded in it, until the side is chosen anew', async () => {
    const surface = card();
    const target = { rects: () => [new DOMRect(5, 100, 50, 20)] };
    const grow = (height: number) =>
      Object.defineProperty(surface, 'offsetHeight', { value: height, configurable: true });
    grow(210);
    const side = await place(surface, target, null);
    grow(320);
    await place(surface, target, side);
    expect(surface.style.height).toBe('210px');

    await place(surface, target, null);
    expect(surface.style.height).toBe('320px');
  });
});
