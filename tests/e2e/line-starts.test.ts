import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { useStage } from '../support/stage';

const stage = useStage();

/** Of each, the first words as they are drawn. */
const startsOf = (page: Page, selector: string) =>
  page.evaluate(
    (css) =>
      [...document.querySelectorAll<HTMLElement>(css)].map((element) =>
        element.innerText.trim().slice(0, 24),
      ),
    selector,
  );

/** Our own words alone: what a pack says is drawn as it is written. */
it.each([
  ['a cell of the lists', '.statuses td[data-label]'],
  ['a connection', '.connections td:nth-child(2)'],
  ['the line under an event', '.event__line'],
  ['a line of the legend', '.graph-legend__line'],
])('begins %s with a capital or a figure, like its neighbours', async (_what, selector) => {
  const { launched } = stage();
  const page = await openExtensionPage(launched, 'entity.html?id=zala-aero', '.graph');

  const starts = await startsOf(page, selector);

  expect(starts.length).toBeGreaterThan(0);
  for (const start of starts) expect(start).toMatch(/^[\p{Lu}\d]/u);
  await page.close();
});
