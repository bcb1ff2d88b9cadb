import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Shown } from '../screens/scene';
import { openScreenStage, type ScreenStage } from '../screens/screen-stage';
import { SURFACES, usualScene } from '../screens/scenes';
import { readPopover } from '../support/lens-page';
import { locateText } from '../support/page-state';
import { browserName } from '../support/stage';
import { tap } from '../support/tap';
import { waitUntil } from '../support/wait-until';

let stage: ScreenStage | undefined;
beforeAll(async () => {
  stage = await openScreenStage(browserName, 'en', 'as-built', { scheme: 'light', scale: 1 });
});
afterAll(() => stage?.close());

/** What a finger does on a surface, and what follows. */
interface Touch {
  act: (shown: Shown, on: ScreenStage) => Promise<void>;
  /** Whether it has followed. */
  isDone: (shown: Shown, on: ScreenStage) => Promise<boolean>;
}

/** A touch on the element; then `css` matches something. */
const touching = (selector: string, css: string): Touch => ({
  act: ({ page }) => tap(page, selector),
  isDone: ({ page }) => page.evaluate((wanted: string) => document.querySelector(wanted) !== null, css),
});

const textOfPopover = async ({ tabId = -1 }: Shown, { lens }: ScreenStage) =>
  ((await readPopover(lens, tabId)) ?? []).map(({ text }) => text).join(' ');

/** One touch for each surface. */
const TOUCHES: Record<string, Touch> = {
  article: {
    act: async ({ page }) => {
      const { x, y } = await locateText(page, 'Konstantin Basyuk');
      await page.touchscreen.tap(x, y);
    },
    isDone: async (shown, on) => (await textOfPopover(shown, on)).includes('Konstantin Basyuk'),
  },
  popover: {
    act: async ({ page, tabId = -1 }, { lens }) => {
      const button = ((await readPopover(lens, tabId)) ?? []).find(({ text }) => text === 'Copy citation');
      if (!button) throw new Error('The card has no button that copies.');
      const { x, y, width, height } = button.box;
      await page.touchscreen.tap(x + width / 2, y + height / 2);
    },
    isDone: async (shown, on) => /Copied|Copying is blocked/.test(await textOfPopover(shown, on)),
  },
  popup: touching('.site-switch [role="switch"]', '.site-switch [aria-checked="false"]'),
  panel: {
    act: ({ page }) => tap(page, '.name-row__jump'),
    // The page beside it goes to the name and opens its card.
    isDone: async ({ others = [], tabId = -1 }, { lens }) => {
      await others[0]?.bringToFront();
      return (await readPopover(lens, tabId)) !== null;
    },
  },
  options: touching('.choices__choice:has([name="theme"]) + .choices__choice', '[data-theme="light"]'),
  welcome: touching('.example__name:nth-of-type(3)', '.example__name:nth-of-type(3)[aria-pressed="true"]'),
  entity: touching('#cite .button', '#cite .copy__outcome:not(:empty)'),
  names: touching('.index-controls__order label:nth-of-type(3)', '[id^="group-country-"]'),
  report: touching('.report-contents tbody tr:last-child a', '.room:target'),
  mistake: touching('.mistake__choice', '.mistake__choice :checked'),
};

it('is known what a finger does on each surface', () => {
  expect(Object.keys(TOUCHES).toSorted()).toEqual([...SURFACES].toSorted());
});

it.each(SURFACES)('one touch does it: %s', async (surface) => {
  if (!stage) throw new Error('The browser did not start.');
  const on = stage;
  const touch = TOUCHES[surface];
  if (!touch) throw new Error(`Nobody said what a finger does on ${surface}.`);
  const shown = await usualScene(surface).show(on);
  expect(await touch.isDone(shown, on)).toBe(false);
  await shown.page.bringToFront();

  await touch.act(shown, on);

  await waitUntil(
    'what the touch asked for is done',
    () => touch.isDone(shown, on),
    (isDone) => isDone,
  );
  await Promise.all([shown.page, ...(shown.others ?? [])].map((page) => page.close()));
});
