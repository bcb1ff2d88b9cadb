import { afterAll, describe, expect, it } from 'vitest';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { browserName, useStage } from '../support/stage';
import { waitUntil } from '../support/wait-until';
import { BAD_INPUT, withBadInput } from '../support/with-bad-input';

const { folder: extensionFolder, remove } = withBadInput(EXTENSION_FOLDER[browserName]);
// Registered before the browser that has it open, and so called after that is closed.
afterAll(remove);
const stage = useStage({ extensionFolder });

describe('entries that no pack should hold', () => {
  it.each([
    [`entity.html?id=${BAD_INPUT.overfull}`, 320],
    [`entity.html?id=${BAD_INPUT.overfull}`, 1000],
    [`entity.html?id=${BAD_INPUT.bare}`, 320],
    ['names.html', 320],
  ])(
    'need no sideways scrolling, and nothing stands out of the page: %s at %i pixels',
    async (file, width) => {
      const { errors, launched } = stage();
      const page = await openExtensionPage(launched, file, '.room');
      await page.setViewport({ width, height: 700 });

      const [, scrollWidth, outside] = await waitUntil(
        'the page has its width',
        () =>
          page.evaluate(() => {
            const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, td, th, dd, dt, li, a)')];
            const isOut = (element: Element) => {
              const box = element.getBoundingClientRect();
              return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1);
            };
            const scrolls = (element: Element) => element.closest('.graph, svg, .visually-hidden') !== null;
            return [
              innerWidth,
              document.documentElement.scrollWidth,
              texts.filter((one) => isOut(one) && !scrolls(one)).map((one) => one.outerHTML.slice(0, 120)),
            ] as const;
          }),
        ([now]) => now === width,
      );

      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(outside).toEqual([]);
      expect(await errors.read()).toEqual([]);
      await page.close();
    },
  );

  it('lets a name that runs from the right begin where the lines around it do', async () => {
    const { launched } = stage();
    const page = await openExtensionPage(launched, `entity.html?id=${BAD_INPUT.bare}`, 'h1');

    const [name, kind] = await page.evaluate(() =>
      ['.entity-heading h1', '.entity-heading p'].map((css) => {
        const range = document.createRange();
        const element = document.querySelector(css);
        if (element) range.selectNodeContents(element);
        return {
          start: range.getBoundingClientRect().left,
          direction: element && getComputedStyle(element).direction,
        };
      }),
    );

    expect(name?.direction).toBe('rtl');
    expect(Math.abs((name?.start ?? 0) - (kind?.start ?? 99))).toBeLessThan(3);
    await page.close();
  });
});
