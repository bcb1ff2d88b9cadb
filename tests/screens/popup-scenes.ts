import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/settings/settings';
import { openPopupBehind } from '../support/open-popup';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import type { Scene } from './scene';

interface PopupState {
  state: string;
  /** Path below the fixtures, `{language}` filled in; `empty.html` names nobody. */
  site?: string;
  settings?: Partial<Settings> | 'damaged';
  extension?: ExtensionState;
  /** Stands in the popup once it is filled. */
  selector: string;
  /** Typed into the search field. */
  typed?: string;
}

const POPUP_WIDTH = 380;

const STATES: PopupState[] = [
  { state: 'normal', selector: '.page-names' },
  { state: 'empty', site: 'empty.html', selector: '.page-notice' },
  { state: 'off', settings: { offSites: ['news.test'] }, selector: '.page-notice' },
  { state: 'paused', settings: { paused: true }, selector: '.page-notice' },
  { state: 'damaged', settings: 'damaged', selector: '.fault' },
  { state: 'search', typed: 'harb', selector: '.page-names' },
  { state: 'search-nothing', typed: 'zzzzqq', selector: '.page-names' },
  { state: 'error', extension: 'without-facts', selector: '.fault' },
  { state: 'odd-names', extension: 'odd-facts', typed: 'aero', selector: '.page-names' },
];

/** The popup over an article, as the toolbar's button opens it. */
export const POPUP_SCENES: Scene[] = STATES.map(
  ({ state, site = 'demo/{language}.html', settings = {}, extension, selector, typed }) => ({
    surface: 'popup',
    state,
    ...(extension && { extension }),
    show: async (stage) => {
      await stage.set(settings);
      const empty = '<!doctype html><title>Weather</title><p>It rains.</p>';
      const address =
        site === 'empty.html'
          ? stage.site.put(site, empty)
          : stage.site.at(site.replace('{language}', stage.language));
      const isQuiet = settings !== 'damaged' && (settings.paused === true || settings.offSites !== undefined);
      const tab = await stage.openSite(address, { isQuiet });
      const popup = await openPopupBehind(stage, tab);
      const redress = () => stage.dress(popup, POPUP_WIDTH, 300);
      await redress();
      await waitUntil(
        `the popup shows ${selector}`,
        () => popup.evaluate((css: string) => document.querySelector(css) !== null, selector),
        (isThere) => isThere,
      );
      await popup.bringToFront();
      if (typed !== undefined) await type(popup, typed);
      return { page: popup, isWhole: true, redress, others: [tab.page] };
    },
  }),
);

/** Types into the search by script, because no key reaches the popup of Firefox's stand-in behind another tab. */
async function type(popup: Page, text: string): Promise<void> {
  await popup.evaluate((value: string) => {
    const field = document.querySelector<HTMLInputElement>('.search__field');
    if (field === null) throw new Error('The popup has no search field.');
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
  await waitUntil(
    'the search has answered',
    () =>
      popup.evaluate(() => document.querySelector('.results__item, .results__message:not(:empty)') !== null),
    (isThere) => isThere,
  );
}
