import type { Page } from 'puppeteer-core';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { goToExtensionPage } from '../../src/build/browser/extension-page';
import { MAX_MENTIONS } from '../../src/core/limits';
import { openPopupBehind } from '../support/open-popup';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { turnRight } from './layouts';
import { refuse } from './refuse';
import type { Scene } from './scene';
import type { SceneSettings, ScreenStage } from './screen-stage';

interface PopupState {
  state: string;
  /** A page of another kind than the article. */
  site?: keyof typeof OTHER_SITES;
  /** What the popup's window shows, for a state that has to do with scrolling. */
  isScrolled?: true;
  /** In CSS pixels, of the window; at least as high as all of the popup where something stands at its lower edge. */
  height?: number;
  /** A page of this host, in place of the site's. */
  host?: string;
  /** One of our own pages is in front, which are as closed as those of the browser. */
  isOwn?: true;
  /** Nothing can be waited for on the page: no scan ends there. */
  isQuiet?: true;
  settings?: SceneSettings;
  /** Names looked up before. */
  lookUps?: readonly { id: string; caption: string }[];
  extension?: ExtensionState;
  /** The version before, whose reader does not know what is new. */
  updatedFrom?: string;
  /** Stands in the popup once it is filled. */
  selector: string;
  /** Typed into the search field. */
  typed?: string;
  act?: (popup: Page, tab: OpenedTab, stage: ScreenStage) => Promise<unknown>;
}

/** A shop of add-ons that Chromium and Firefox know nothing of, so that this machine can stand in for it. */
export const STORE_HOST = 'microsoftedge.microsoft.com';

/** One that names nobody, one that is no page of text, on which nothing of Sidelight runs, and one with a name more often than is underlined. */
const OTHER_SITES = {
  'addons/': { body: '<!doctype html><title>Add-ons</title><p>Sidelight.</p>' },
  'empty.html': { body: '<!doctype html><title>Weather</title><p>It rains.</p>' },
  'data.json': { body: '{"weather":"rain"}', contentType: 'application/json' },
  'endless.html': {
    body: `<!doctype html><title>Deliveries</title>${`<p>${'Aero-HIT '.repeat(100)}</p>`.repeat(MAX_MENTIONS / 100 + 1)}`,
  },
};

const POPUP_WIDTH = 380;

const press = (popup: Page, selector: string) =>
  popup.evaluate((css: string) => {
    const button = document.querySelector<HTMLElement>(css);
    if (button === null) throw new Error(`The popup has no ${css}.`);
    button.click();
  }, selector);

/** The reader presses what cannot be done, and is told. */
const pressInVain = async (popup: Page, selector: string, outcome: string) => {
  await press(popup, selector);
  await showsSelector(popup, outcome);
};

/** By script, as the typing. */
const walkDown = (popup: Page) =>
  popup.evaluate(() =>
    document
      .querySelector('.search__field')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })),
  );

/** The names left the page after the popup had listed them. */
const jumpToNothing = async (popup: Page, { page, tabId }: OpenedTab, { control }: ScreenStage) => {
  await page.evaluate(() => document.body.replaceChildren());
  await waitUntil(
    'the page holds no name',
    () => control.mentions(tabId),
    (now) => now?.mentions.length === 0,
  );
  await pressInVain(popup, '.name-row__jump', '.action-notice .fault');
  await showsSelector(popup, '.page-notice');
  // The popup is much lower now, and its picture as high as it was when it was last drawn.
  await popup.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
};

/** The tab went to a page that is closed to us after the popup had looked. */
const annotateClosed = async (popup: Page, { page }: OpenedTab, { launched }: ScreenStage) => {
  await goToExtensionPage(page, `${launched.extensionOrigin}welcome.html`, 'main');
  await pressInVain(popup, '.page-notice .button', '.page-notice__detail');
};

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
  { state: 'news', extension: 'updated', updatedFrom: '0.0.1', selector: '.news-line' },
  { state: 'right-to-left', selector: '.page-names', act: turnRight },
  { state: 'newer', settings: 'newer', selector: '.fault' },
  { state: 'off', settings: { offSites: ['news.test'] }, selector: '.page-notice' },
  { state: 'paused', settings: { paused: true }, selector: '.page-notice' },
  { state: 'damaged', settings: 'damaged', selector: '.fault' },
  { state: 'search', typed: 'harb', selector: '.page-names' },
  { state: 'search-nothing', typed: 'zzzzqq', selector: '.page-names' },
  { state: 'error', extension: 'without-facts', selector: '.fault' },
  { state: 'scanning', extension: 'index-held', isQuiet: true, selector: '.page-notice' },
  { state: 'limit', site: 'endless.html', selector: '.page-names__note' },
  { state: 'failed', extension: 'without-index', selector: '.page-notice .button' },
  { state: 'store', site: 'addons/', host: STORE_HOST, selector: '.page-notice' },
  { state: 'internal', isOwn: true, selector: '.page-notice' },
  { state: 'unreadable', extension: 'storage-shut', selector: '.fault' },
  {
    state: 'unwritable',
    extension: 'storage-full',
    selector: '.page-names',
    act: (popup) => pressInVain(popup, '[role="switch"]', '.popup-notices .fault'),
  },
  { state: 'jump-failed', selector: '.page-names', height: 520, act: jumpToNothing },
  {
    state: 'open-failed',
    extension: 'tabs-refused',
    selector: '.page-names',
    height: 800,
    act: (popup) => pressInVain(popup, '.name-row .icon-button:last-of-type', '.action-notice .fault'),
  },
  {
    state: 'panel-failed',
    selector: '.popup-footer__panel',
    height: 900,
    act: async (popup) => {
      await refuse(popup, 'sidePanel.open', 'sidebarAction.open');
      await pressInVain(popup, '.popup-footer__panel', '.action-notice .fault');
    },
  },
  { state: 'annotate-failed', site: 'data.json', selector: '.page-notice .button', act: annotateClosed },
  { state: 'odd-names', extension: 'odd-facts', typed: 'aero', selector: '.page-names' },
  {
    state: 'bad-input',
    extension: 'odd-facts',
    typed: 'basyuk',
    selector: '.page-names',
  },
  {
    state: 'search-walked',
    typed: 'aero',
    selector: '.page-names',
    height: 600,
    isScrolled: true,
    act: async (popup) => {
      for (let step = 1; step <= 5; step += 1) {
        await walkDown(popup);
        await showsSelector(popup, `#search-result-${step}[data-open="true"]`);
      }
    },
  },
];

const showsSelector = (popup: Page, selector: string) =>
  waitUntil(
    `the popup shows ${selector}`,
    () => popup.evaluate((css: string) => document.querySelector(css) !== null, selector),
    (isThere) => isThere,
  );

/** The popup over an article, as the toolbar's button opens it; and as a page of its own, as a look-up opens it. */
export const POPUP_SCENES: Scene[] = [
  ...STATES.map((wanted): Scene => ({
    surface: 'popup',
    state: wanted.state,
    kind: 'own-page',
    ...(wanted.extension && { extension: wanted.extension }),
    show: async (stage) => {
      const { selector, typed, act } = wanted;
      await stage.set(wanted.settings ?? {});
      await stage.lookUp(wanted.lookUps ?? []);
      if (wanted.updatedFrom) await stage.updateFrom(wanted.updatedFrom);
      const tab = await openFront(stage, wanted);
      const popup = await openPopupBehind(stage, tab);
      const redress = () => stage.dress(popup, POPUP_WIDTH, wanted.height ?? 300);
      await redress();
      await showsSelector(popup, selector);
      await popup.bringToFront();
      if (typed !== undefined) await type(popup, typed);
      await act?.(popup, tab, stage);
      return { page: popup, isWhole: !wanted.isScrolled, redress, others: [tab.page] };
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
    () => popup.evaluate(() => document.querySelector('.best, .results__message:not(:empty)') !== null),
    (isThere) => isThere,
  );
}

/** Opens what the popup is about. */
async function openFront(
  stage: ScreenStage,
  { site, host, settings, isOwn, isQuiet }: PopupState,
): Promise<OpenedTab> {
  if (isOwn) {
    const tab = await stage.control.openTab();
    await goToExtensionPage(tab.page, `${stage.launched.extensionOrigin}welcome.html`, 'main');
    return tab;
  }
  const address = site
    ? stage.site.put(site, OTHER_SITES[site], host)
    : stage.site.at(`demo/${stage.language}.html`);
  const isResting =
    typeof settings === 'object' && (settings.paused === true || settings.offSites !== undefined);
  return await stage.openSite(address, { isQuiet: isQuiet === true || isResting || site === 'data.json' });
}
