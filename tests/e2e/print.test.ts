import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreenStage, type ScreenStage } from '../screens/screen-stage';
import { SURFACES, usualScene } from '../screens/scenes';
import { readPopover } from '../support/lens-page';
import { countUnderlined } from '../support/page-state';
import { showOnPaper } from '../support/show-on-paper';
import { browserName } from '../support/stage';
import { waitUntil } from '../support/wait-until';

let opened: ScreenStage | undefined;
beforeAll(async () => {
  opened = await openScreenStage(browserName, 'en', 'as-built', { scheme: 'dark', scale: 1 });
});
afterAll(() => opened?.close());

function stage(): ScreenStage {
  if (!opened) throw new Error('The browser did not start.');
  return opened;
}

/** Between the margins of a sheet of A4, in CSS pixels. */
const SHEET = { width: 680, height: 1000 };

/** What of each page of ours stands on paper (at least once, in this order), and what only a screen has a use for. */
const ON_PAPER: Record<string, { has: string[]; lacks: string[] }> = {
  popup: { has: ['.page-names', '.name-row__caption'], lacks: [] },
  panel: { has: ['.page-names', '.name-row__caption'], lacks: [] },
  options: { has: ['#sites', '#privacy'], lacks: [] },
  welcome: {
    has: ['.welcome__lead', '.example__text', '.example__note'],
    lacks: ['.welcome__heading .button'],
  },
  entity: {
    has: ['h1', '#statuses table', '.graph__drawing', '.timeline', '.sources__item', '.citation'],
    lacks: ['.copy', '.citation__formats', '.contents', '.graph-controls', '.graph-node__toggle'],
  },
  names: { has: ['h1', '.index-entry', '.colophon'], lacks: ['.index-controls'] },
  report: { has: ['h1', 'blockquote', '.report-sources li'], lacks: ['.report-actions'] },
  mistake: { has: ['h1', 'textarea'], lacks: ['.mistake__choice', '.report-actions'] },
};

/** Where the reader is sent to sources: on paper an address that cannot be read is none. */
const WITH_SOURCES = ['entity', 'report'];

const isSeen = (page: Page, selector: string) =>
  page.evaluate(
    (css: string) =>
      [...document.querySelectorAll(css)].some((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0;
      }),
    selector,
  );

/** How light the paper and the writing are, from 0 to 255, and how much wider than the sheet it all is. */
const readLook = (page: Page) =>
  page.evaluate(() => {
    const lightness = (colour: string) =>
      Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return {
      paper: lightness(backgroundColor),
      ink: lightness(color),
      excess: document.documentElement.scrollWidth - innerWidth,
    };
  });

it('is known what of each surface stands on paper', () => {
  expect([...Object.keys(ON_PAPER), 'article', 'popover'].toSorted()).toEqual([...SURFACES].toSorted());
});

describe.each(Object.entries(ON_PAPER))('%s', (surface, { has, lacks }) => {
  it.each(['system', 'dark'] as const)(
    'is dark on white paper and no wider than that, in the colours “%s” and a dark system',
    async (theme) => {
      const { page, others = [] } = await usualScene(surface).show(stage());
      await page.setViewport(SHEET);
      if (theme === 'dark') {
        await page.evaluate(() => {
          document.documentElement.dataset['theme'] = 'dark';
        });
      }
      await showOnPaper(stage().launched, page);

      const look = await waitUntil(
        'the page is as wide as the sheet',
        () => readLook(page),
        ({ excess }) => excess <= 0,
      );
      expect(look.paper).toBe(255);
      expect(look.ink).toBeLessThan(80);
      await Promise.all([page, ...others].map((one) => one.close()));
    },
  );

  it('has what one reads and lacks what one presses', async () => {
    const { page, others = [] } = await usualScene(surface).show(stage());
    for (const selector of [...has, ...lacks]) expect(await isSeen(page, selector), selector).toBe(true);
    await showOnPaper(stage().launched, page);

    for (const selector of has) expect(await isSeen(page, selector), selector).toBe(true);
    for (const selector of lacks) expect(await isSeen(page, selector), selector).toBe(false);
    await Promise.all([page, ...others].map((one) => one.close()));
  });
});

it.each(WITH_SOURCES)('%s prints the address of each source', async (surface) => {
  const { page, others = [] } = await usualScene(surface).show(stage());
  const behindLinks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#sources a[href^="https:"]')].map(
        (link) => getComputedStyle(link, '::after').content,
      ),
    );
  expect((await behindLinks()).join()).not.toMatch(/attr\(href\)|https:/);
  await showOnPaper(stage().launched, page);

  const printed = await behindLinks();
  expect(printed.length).toBeGreaterThan(0);
  for (const content of printed) expect(content).toMatch(/attr\(href\)|https:/);
  await Promise.all([page, ...others].map((one) => one.close()));
});

it('a page of the web is printed as it is without us: no line under a name, no card', async () => {
  const { launched, lens } = stage();
  const { page, tabId = -1 } = await usualScene('popover').show(stage());
  expect(await countUnderlined(page)).toBeGreaterThan(0);
  expect(await readPopover(lens, tabId)).not.toBeNull();

  await showOnPaper(launched, page);

  expect(await countUnderlined(page)).toBe(0);
  expect(await readPopover(lens, tabId)).toBeNull();
  await page.close();
});
