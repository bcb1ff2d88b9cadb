import type { Page } from 'puppeteer-core';
import { openPopupBehind } from '../support/open-popup';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { turnRight } from './layouts';
import type { Scene } from './scene';
import type { SceneSettings } from './screen-stage';

interface PopupState {
  state: string;
  /** A page of another kind than the article. */
  site?: keyof typeof OTHER_SITES;
  settings?: SceneSettings;
  /** Names looked up before. */
  lookUps?: readonly { id: string; caption: string }[];
  extension?: ExtensionState;
  /** Stands in the popup once it is filled. */
  selector: string;
  /** Typed into the search field. */
  typed?: string;
  act?: (page: Page) => Promise<unknown>;
}

/** One that names nobody, and one that is no page of text, on which nothing of Sidelight runs. */
const OTHER_SITES = {
  'empty.html': { body: '<!doctype html><title>Weather</title><p>It rains.</p>' },
  'data.json': { body: '{"weather":"rain"}', contentType: 'application/json' },
};

const POPUP_WIDTH = 380;

const STATES: PopupState[] = [
  { state: 'normal', selector: '.page-names' },
  { state: 'empty', site: 'empty.html', selector: '.page-notice' },
  { state: 'not-annotated', site: 'data.json', selector: '.page-notice .button' },
  { state: 'only-here', settings: { mode: 'only-on', onSites: ['news.test'] }, selector: '.page-names' },
  {
    state: 'recent',
    lookUps: [
      { id: 'aero-hit', caption: 'Aero-HIT' },
      { id: 'harbin-institute-of-technology', caption: 'Harbin Institute of Technology' },
    ],
    selector: '.recent',
  },
  { state: 'right-to-left', selector: '.page-names', act: turnRight },
  { state: 'newer', settings: 'newer', selector: '.fault' },
  { state: 'off', settings: { offSites: ['news.test'] }, selector: '.page-notice' },
  { state: 'paused', settings: { paused: true }, selector: '.page-notice' },
  { state: 'damaged', settings: 'damaged', selector: '.fault' },
  { state: 'search', typed: 'harb', selector: '.page-names' },
  { state: 'search-nothing', typed: 'zzzzqq', selector: '.page-names' },
  { state: 'error', extension: 'without-facts', selector: '.fault' },
  { state: 'odd-names', extension: 'odd-facts', typed: 'aero', selector: '.page-names' },
];

const showsSelector = (popup: Page, selector: string) =>
  waitUntil(
    `the popup shows ${selector}`,
    () => popup.evaluate((css: string) => document.querySelector(css) !== null, selector),
    (isThere) => isThere,
  );

/** The popup over an article, as the toolbar's button opens it; and as a page of its own, as a look-up opens it. */
export const POPUP_SCENES: Scene[] = [
  ...STATES.map(({ state, site, settings = {}, lookUps = [], extension, selector, typed, act }): Scene => ({
    surface: 'popup',
    state,
    kind: 'own-page',
    ...(extension && { extension }),
    show: async (stage) => {
      await stage.set(settings);
      await stage.lookUp(lookUps);
      const address = site
        ? stage.site.put(site, OTHER_SITES[site])
        : stage.site.at(`demo/${stage.language}.html`);
      const isResting =
        typeof settings === 'object' && (settings.paused === true || settings.offSites !== undefined);
      const tab = await stage.openSite(address, { isQuiet: isResting || site === 'data.json' });
      const popup = await openPopupBehind(stage, tab);
      const redress = () => stage.dress(popup, POPUP_WIDTH, 300);
      await redress();
      await showsSelector(popup, selector);
      await popup.bringToFront();
      if (typed !== undefined) await type(popup, typed);
      await act?.(popup);
      return { page: popup, isWhole: true, redress, others: [tab.page] };
    },
  })),
  {
    surface: 'popup',
    state: 'as-page',
    kind: 'own-page',
    show: async (stage) => {
      await stage.set({});
      const page = await stage.openOwn('popup.html?query=harb', '.best');
      return { page, isWhole: true, redress: () => stage.dress(page) };
    },
  },
];

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
