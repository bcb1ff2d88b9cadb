import type { Page } from 'puppeteer-core';
import { type OwnPage, ownPageScene, press, shows } from './own-page-scenes';
import { refuse } from './refuse';
import type { Scene } from './scene';

/** The reader presses, and the page says what came of it. */
const pressAndHear = (button: string, outcome: string) => async (page: Page) => {
  await press(button)(page);
  await shows(page, outcome);
};

const erase = async (page: Page) => {
  await press('#privacy .actions > :last-child')(page);
  await pressAndHear('#privacy [data-look="danger"]', '#privacy .outcome:not(:empty)')(page);
};

const CITATION = '.citation__formats .button';

/** By the keyboard: a browser lets a page copy after a press of its reader alone. */
const copy = async (page: Page) => {
  await page.bringToFront();
  await page.evaluate((css: string) => document.querySelector<HTMLElement>(css)?.focus(), CITATION);
  await page.keyboard.press('Enter');
  await shows(page, '.citation__formats .copy__outcome:not(:empty)');
};

const OPTIONS = { surface: 'options', file: 'options.html', selector: '.packs__pack' };
const ENTITY = { surface: 'entity', file: 'entity.html?id=aero-hit', selector: CITATION };

const PAGES: OwnPage[] = [
  { ...OPTIONS, state: 'erased', act: erase },
  {
    ...OPTIONS,
    state: 'not-erased',
    act: async (page) => {
      await refuse(page, 'storage.local.clear');
      await erase(page);
    },
  },
  {
    ...OPTIONS,
    state: 'not-exported',
    act: async (page) => {
      await refuse(page, 'storage.local.get');
      await pressAndHear('#privacy .actions > :first-child', '#privacy .outcome:not(:empty)')(page);
    },
  },
  {
    ...OPTIONS,
    state: 'not-saved',
    act: async (page) => {
      await refuse(page, 'storage.local.set');
      await pressAndHear('.packs__pack input', '#recovery .fault')(page);
    },
  },
  {
    ...OPTIONS,
    state: 'keys-refused',
    act: async (page) => {
      await refuse(page, 'commands.openShortcutSettings', 'tabs.create');
      await pressAndHear('#keyboard .button', '#keyboard .outcome:not(:empty)')(page);
    },
  },
  {
    ...OPTIONS,
    state: 'painter-refused',
    act: async (page) => {
      await refuse(page, 'permissions.request');
      await pressAndHear('#painter input:not(:checked)', '#painter [role="status"]')(page);
    },
  },
  {
    ...OPTIONS,
    state: 'unreadable',
    extension: 'storage-shut',
    file: 'options.html?fault',
    selector: '#recovery .fault',
  },
  { ...ENTITY, state: 'copied', act: copy },
  {
    ...ENTITY,
    state: 'not-copied',
    act: async (page) => {
      await refuse(page, 'navigator.clipboard.writeText');
      await copy(page);
    },
  },
];

/** What our pages say after the reader did something, and where the browser did not let it be done. */
export const OUTCOME_SCENES: Scene[] = PAGES.map(ownPageScene);
