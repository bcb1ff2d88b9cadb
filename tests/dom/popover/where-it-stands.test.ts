import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '@/page/popover/place';

interface Size {
  width: number;
  height: number;
}

/** What stands in no line: a card needs so much beside it, in pixels, with the gaps. */
const NEEDED = { width: 120 + 16, height: 48 + 16 };

/** A card that would be so large, and is no larger than it is let be, as the style sheet has it. */
function card(wish: Size): HTMLElement {
  const surface = document.createElement('div');
  const most = (name: string) => Number.parseFloat(surface.style.getPropertyValue(name)) || Infinity;
  Object.defineProperties(surface, {
    offsetWidth: { get: () => Math.min(wish.width, most('--most-width')) },
    offsetHeight: {
      get: () => Number.parseFloat(surface.style.height) || Math.min(wish.height, most('--most-height')),
    },
  });
  return surface;
}

/** Where a card comes to stand in a viewport, and on which side of the mention. */
async function stand(
  view: Size,
  rects: DOMRect[],
  writingMode: string,
  wish = { width: 375, height: 480 },
  direction = 'ltr',
) {
  Object.defineProperty(document.documentElement, 'clientWidth', { value: view.width, configurable: true });
  const before = window.innerHeight;
  window.innerHeight = view.height;
  const surface = card(wish);
  const side = await place(
    surface,
    { rects: () => rects, textFlow: () => ({ writingMode, direction }) },
    null,
  );
  window.innerHeight = before;
  const [left, top] = [Number.parseFloat(surface.style.left), Number.parseFloat(surface.style.top)];
  return { side, surface, box: new DOMRect(left, top, surface.offsetWidth, surface.offsetHeight) };
}

const isApart = (one: DOMRect, other: DOMRect) =>
  one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;

/** The mention's whole line, or its whole column, from edge to edge of the viewport. */
const lineOf = (mention: DOMRect, view: Size, isColumn: boolean) =>
  isColumn
    ? new DOMRect(mention.x, 0, mention.width, view.height)
    : new DOMRect(0, mention.y, view.width, mention.height);

const DIRECTIONS = ['ltr', 'rtl'] as const;
const MODES = ['horizontal-tb', 'vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'] as const;

const view = fc.record({
  width: fc.integer({ min: 60, max: 2000 }),
  height: fc.integer({ min: 60, max: 1400 }),
});
const wish = fc.record({
  width: fc.integer({ min: 100, max: 600 }),
  height: fc.integer({ min: 40, max: 480 }),
});
const anyMode = fc.constantFrom(...MODES);
const anyDirection = fc.constantFrom(...DIRECTIONS);
/** A viewport, and a mention of one line whole within it. */
const scene = view.chain((size) =>
  fc
    .record({
      width: fc.integer({ min: 1, max: size.width }),
      height: fc.integer({ min: 1, max: size.height }),
    })
    .chain(({ width, height }) =>
      fc.record({
        size: fc.constant(size),
        mention: fc
          .record({
            x: fc.integer({ min: 0, max: size.width - width }),
            y: fc.integer({ min: 0, max: size.height - height }),
          })
          .map(({ x, y }) => new DOMRect(x, y, width, height)),
      }),
    ),
);

describe('wherever a name stands', () => {
  it('the card is whole within the viewport', async () => {
    await fc.assert(
      fc.asyncProperty(scene, wish, anyMode, anyDirection, async ({ size, mention }, wanted, run, from) => {
        const { box } = await stand(size, [mention], run, wanted, from);

        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(size.width);
        expect(box.bottom).toBeLessThanOrEqual(size.height);
      }),
    );
  });

  it.each(MODES)(
    'the card is never on the line that is read, where there is room beside it (%s)',
    async (mode) => {
      const isColumn = mode !== 'horizontal-tb';
      await fc.assert(
        fc.asyncProperty(scene, wish, async ({ size, mention }, wanted) => {
          const room = isColumn
            ? Math.max(mention.left, size.width - mention.right) - NEEDED.width
            : Math.max(mention.top, size.height - mention.bottom) - NEEDED.height;
          const along = isColumn ? size.height - NEEDED.height : size.width - NEEDED.width;
          fc.pre(room >= 0 && along >= 0);

          const { box } = await stand(size, [mention], mode, wanted);

          expect(isApart(box, lineOf(mention, size, isColumn))).toBe(true);
        }),
      );
    },
  );

  it('the card is on the name only in a viewport that the name fills', async () => {
    await fc.assert(
      fc.asyncProperty(scene, wish, fc.constantFrom(...MODES), async ({ size, mention }, wanted, mode) => {
        const { side, box } = await stand(size, [mention], mode, wanted);

        const noWidth = Math.max(mention.left, size.width - mention.right) < NEEDED.width;
        const noHeight = Math.max(mention.top, size.height - mention.bottom) < NEEDED.height;
        const isFilled = (noWidth || size.height < NEEDED.height) && (noHeight || size.width < NEEDED.width);
        expect(side === 'over').toBe(isFilled);
        expect(isFilled || isApart(box, mention)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a line', { width: 1000, height: 800 }, 'horizontal-tb', 'bottom-start'],
    ['a line in a low window', { width: 1000, height: 260 }, 'horizontal-tb', 'bottom-start'],
    ['a line in a frame of an advertisement', { width: 728, height: 90 }, 'horizontal-tb', 'right-start'],
    ['a line in a frame of a button', { width: 88, height: 31 }, 'horizontal-tb', 'over'],
    ['a column, the next one at its left', { width: 1000, height: 800 }, 'vertical-rl', 'left-start'],
    ['a column, the next one at its right', { width: 1000, height: 800 }, 'vertical-lr', 'right-start'],
    ['a column on a telephone', { width: 320, height: 600 }, 'vertical-rl', 'left-start'],
    ['a column with no room beside it', { width: 200, height: 600 }, 'vertical-rl', 'bottom-start'],
  ])('beside %s the card stands at its side', async (_where, size, mode, expected) => {
    const mention = new DOMRect(size.width / 2 - 12, size.height / 2 - 12, 24, 24);
    const { side } = await stand(size, [mention], mode);

    expect(side).toBe(expected);
  });

  it.each([
    ['from the left', 'ltr', 'left', 400],
    ['from the right', 'rtl', 'right', 490],
  ] as const)('in a line that runs %s the card begins where the name does', async (_from, from, edge, at) => {
    const name = new DOMRect(400, 100, 90, 20);
    const { side, box } = await stand({ width: 1000, height: 800 }, [name], 'horizontal-tb', undefined, from);

    expect(side).toBe('bottom-start');
    expect(box[edge]).toBe(at);
  });

  it.each(['horizontal-tb', ''])(
    'where nothing tells how lines run (“%s”, no direction), they run from the left',
    async (run) => {
      const { box } = await stand(
        { width: 1000, height: 800 },
        [new DOMRect(400, 100, 90, 20)],
        run,
        undefined,
        '',
      );

      expect(box.left).toBe(400);
    },
  );

  it('beside a column it begins at the top of the name, whichever way the text in it runs', async () => {
    const name = new DOMRect(500, 100, 24, 90);
    const { box } = await stand({ width: 1000, height: 800 }, [name], 'vertical-rl', undefined, 'rtl');

    expect(box.top).toBe(100);
  });

  it('a mention that runs over two columns has both of them free', async () => {
    const columns = [new DOMRect(500, 300, 24, 200), new DOMRect(476, 20, 24, 80)];
    const { side, box } = await stand({ width: 1000, height: 600 }, columns, 'vertical-rl');

    expect(side).toBe('left-start');
    expect(box.right).toBeLessThanOrEqual(476);
  });

  it.each([
    [260, 'true'],
    [800, 'false'],
  ])('in a window %i pixels high the card is a strip that scrolls as one: %s', async (height, low) => {
    const { surface } = await stand(
      { width: 1000, height },
      [new DOMRect(5, height / 2, 50, 20)],
      'horizontal-tb',
    );

    expect(surface.dataset['low']).toBe(low);
  });
});
