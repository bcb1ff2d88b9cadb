import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ODD } from '../screens/make-odd';
import type { ScreenStage } from '../screens/screen-stage';
import { openPopup } from '../support/open-popup';
import { useSceneStages } from '../support/scene-stages';
import { waitUntil } from '../support/wait-until';

const stageFor = useSceneStages();

/** Chrome's popup is no higher. */
const POPUP_HEIGHT = 600;

/** The real popup over the article, with words typed in and the best result opened. */
async function search(stage: ScreenStage, words: string) {
  const tab = await stage.openSite(stage.site.at('demo/en.html'));
  const popup = await openPopup(stage, tab);
  await popup.focus('.search__field');
  await popup.evaluate((text: string) => {
    const field = document.querySelector<HTMLInputElement>('.search__field');
    if (field === null) throw new Error('The popup has no search field.');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, words);
  await popup.waitForSelector('.best__link');
  const close = () => Promise.all([popup.close(), tab.page.close()]);
  return { popup, close };
}

/** Where things stand in the popup as long as nobody scrolls, in the order of their upper edges. */
const edges = (popup: Page) =>
  popup.evaluate(() => {
    const parts = ['.results__item', '.best__kind', '.best .status-line', '.best .fact', '.best__link'];
    return parts
      .flatMap((part) =>
        [...document.querySelectorAll(part)].map((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return { part, top: top + scrollY, bottom: bottom + scrollY };
        }),
      )
      .toSorted((one, other) => one.top - other.top);
  });

it.each([
  [1, 'basyuk', 'as-built'],
  [5, 'harb', 'as-built'],
  [8, 'aero', 'as-built'],
  [8, 'aero', 'odd-facts'],
] as const)(
  'of %i results for “%s” (%s) the best is opened under its line, within the popup’s height',
  async (count, words, extension) => {
    const { popup, close } = await search(await stageFor({ extension }), words);

    const [first, ...others] = await edges(popup);
    expect(first?.part).toBe('.results__item');
    expect(others.slice(0, 2).map(({ part }) => part)).toEqual(['.best__kind', '.best .status-line']);
    const opened = others.filter(({ part }) => part !== '.results__item');
    expect(opened).toEqual(others.slice(0, opened.length));
    expect(others.length - opened.length).toBe(count - 1);
    const essential = ['.best__kind', '.best .status-line', '.best .fact'].map((part) =>
      opened.find((one) => one.part === part),
    );
    for (const part of essential) expect(part?.bottom, part?.part).toBeLessThanOrEqual(POPUP_HEIGHT);
    const sources = await popup.evaluate(
      () => document.querySelectorAll('.best .status-line a, .best .fact a').length,
    );
    expect(sources).toBeGreaterThan(1);
    await close();
  },
);

it.each([
  ['harb', 'as-built'],
  ['aero', 'as-built'],
  ['aero', 'odd-facts'],
] as const)(
  'says the status of each result for “%s” (%s) under its name, at the edge where the name begins',
  async (words, extension) => {
    const { popup, close } = await search(await stageFor({ extension }), words);

    const places = await popup.evaluate(() =>
      [...document.querySelectorAll('.results__item[data-open=false]')].map((line) => {
        const caption = line.querySelector('.results__caption')?.getBoundingClientRect();
        const badge = line.querySelector('.status-badge')?.getBoundingClientRect();
        if (!caption || !badge) throw new Error('A result has no name or no status.');
        return { isUnder: badge.top >= caption.bottom - 1, isAtEdge: badge.left === caption.left };
      }),
    );

    expect(places.length).toBeGreaterThan(2);
    for (const place of places) expect(place).toEqual({ isUnder: true, isAtEdge: true });
    await close();
  },
);

it('keeps a name of 300 characters whole on the line that is opened, and two lines of it on any other', async () => {
  const { popup, close } = await search(await stageFor({ extension: 'odd-facts' }), 'aero');
  const line = () =>
    popup.evaluate(() => {
      const caption = document.querySelector('.results__item[data-long=true] .results__caption');
      if (caption === null) throw new Error('There is no long name.');
      return { all: caption.scrollHeight, seen: caption.clientHeight };
    });
  const name = await popup.evaluate(() => document.querySelector('.results__item bdi')?.textContent ?? '');
  expect(ODD.manyFacts).toBe('aero-hit');
  expect(name).toHaveLength(299);

  const opened = await line();
  expect(opened.seen).toBe(opened.all);

  await popup.keyboard.press('ArrowDown');
  await waitUntil('another result is opened', line, ({ seen, all }) => seen < all);
  await close();
});

it('keeps the highlighted result in sight as arrow keys walk down and up, and the search field above it', async () => {
  const { popup, close } = await search(await stageFor({}), 'aero');
  const chosen = () =>
    popup.evaluate(() => {
      const box = (css: string) => document.querySelector(css)?.getBoundingClientRect();
      const option = box('[aria-selected=true]');
      const field = box('.search__field');
      const best = box('.best');
      return {
        id: document.querySelector('.search__field')?.getAttribute('aria-activedescendant'),
        isOpen: document.querySelector('[aria-selected=true]')?.getAttribute('data-open') === 'true',
        isUnderField: (option?.top ?? -1) >= (field?.bottom ?? Infinity) && (field?.top ?? -1) >= 0,
        isOverEdge: (option?.bottom ?? Infinity) <= innerHeight,
        isFollowed: Math.abs((best?.top ?? Infinity) - (option?.bottom ?? 0)) < 2,
      };
    });

  for (const [key, steps] of [
    ['ArrowDown', 7],
    ['ArrowUp', 7],
  ] as const) {
    for (let step = 1; step <= steps; step += 1) {
      const at = key === 'ArrowDown' ? step : steps - step;
      await popup.keyboard.press(key);
      const now = await waitUntil(
        `result ${at} is opened`,
        chosen,
        ({ id, isOpen }) => id === `search-result-${at}` && isOpen,
      );
      expect(now).toMatchObject({ isUnderField: true, isOverEdge: true, isFollowed: true });
    }
  }
  await close();
});

it('opens as a page a column in the middle of the window, with the search as its first thing', async () => {
  const stage = await stageFor({});
  const page = await stage.openOwn('popup.html?query=harb', '.best__link');

  const looks = await page.evaluate(() => {
    const box = document.querySelector('main')?.getBoundingClientRect();
    return {
      left: box?.left ?? 0,
      right: innerWidth - (box?.right ?? 0),
      width: box?.width ?? 0,
      focused: document.activeElement?.className,
      title: document.title,
      scrolled: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(Math.abs(looks.left - looks.right)).toBeLessThan(20);
  expect(looks.width).toBeGreaterThan(600);
  expect(looks).toMatchObject({
    focused: 'search__field',
    title: 'Look up a name: Sidelight',
    scrolled: false,
  });
  await page.close();
});
