import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/core/settings/settings';
import { waitUntil } from '../support/wait-until';
import type { ExtensionState } from './extension-copy';
import { NARROW, turnRight } from './layouts';
import { ODD } from './make-odd';
import type { Scene } from './scene';
import type { SceneSettings } from './screen-stage';

/** A page of ours in a tab, as it is photographed. */
export interface OwnPage {
  surface: string;
  state: string;
  file: string;
  /** Stands on the page once it is filled. */
  selector: string;
  extension?: ExtensionState;
  settings?: SceneSettings;
  /** The version before, whose reader does not know what is new. */
  updatedFrom?: string;
  width?: number;
  /** What the reader does before the picture. */
  act?: (page: Page) => Promise<unknown>;
}

export const press = (selector: string) => (page: Page) =>
  page.evaluate((css: string) => {
    const button = document.querySelector<HTMLElement>(css);
    if (button === null) throw new Error(`The page has no ${css}.`);
    button.click();
  }, selector);

/** Waits for what an act brings. */
export const shows = (page: Page, selector: string) =>
  waitUntil(
    `the page shows ${selector}`,
    () => page.evaluate((css: string) => document.querySelector(css) !== null, selector),
    (isThere) => isThere,
  );

/** The whole article in place of the short example. */
const openArticle = async (page: Page) => {
  await press('.welcome__heading .button')(page);
  await shows(page, '.example--whole .fact');
};

/** Something that is no site, given as one. */
const addNoSite = async (page: Page) => {
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#add-site');
    if (!field) throw new Error('There is no field for a site.');
    field.value = 'not a site!';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('.add .button')(page);
  await shows(page, '#add-site-fault:not(:empty)');
};

const CHOSEN: Partial<Settings> = {
  mode: 'only-on',
  onSites: ['example.com', 'a-very-long-name-of-a-site-that-goes-on.and-on.and-on.example.org', '[file]'],
  mutedEntities: ['aero-hit', 'harbin-institute-of-technology', 'gone-from-the-pack'],
  mutedLanguages: ['de', 'zh'],
  packsOff: ['war-economy'],
  painter: 'marks',
  appearance: { theme: 'system', underline: 'clear', dwellMs: 333 },
};

const PAGES: OwnPage[] = [
  { surface: 'options', state: 'normal', file: 'options.html', selector: '.packs__pack' },
  { surface: 'options', state: 'chosen', file: 'options.html', selector: '.packs__pack', settings: CHOSEN },
  {
    surface: 'options',
    state: 'newer',
    file: 'options.html',
    selector: '#recovery .fault',
    settings: 'newer',
  },
  {
    surface: 'options',
    state: 'nowhere',
    file: 'options.html',
    selector: '.packs__pack',
    settings: { mode: 'only-on', paused: true },
  },
  { surface: 'options', state: 'no-site', file: 'options.html', selector: '.packs__pack', act: addNoSite },
  {
    surface: 'options',
    state: 'damaged',
    file: 'options.html',
    selector: '#recovery .fault',
    settings: 'damaged',
  },
  {
    surface: 'options',
    state: 'asking',
    file: 'options.html',
    selector: '#privacy .button',
    act: press('#privacy .actions > :last-child'),
  },
  {
    surface: 'options',
    state: 'error',
    file: 'options.html',
    selector: '[role="alert"]',
    extension: 'without-facts',
  },
  {
    surface: 'options',
    state: 'news',
    file: 'options.html',
    selector: '.news-line',
    extension: 'updated',
    updatedFrom: '0.0.1',
  },
  { surface: 'options', state: 'narrow', file: 'options.html', selector: '.packs__pack', width: NARROW },
  {
    surface: 'options',
    state: 'right-to-left',
    file: 'options.html',
    selector: '.packs__pack',
    settings: CHOSEN,
    act: turnRight,
  },
  { surface: 'welcome', state: 'normal', file: 'welcome.html', selector: '.example__note' },
  { surface: 'welcome', state: 'narrow', file: 'welcome.html', selector: '.example__note', width: NARROW },
  {
    surface: 'welcome',
    state: 'article',
    file: 'welcome.html',
    selector: '.example__note',
    act: openArticle,
  },
  {
    surface: 'welcome',
    state: 'article-narrow',
    file: 'welcome.html',
    selector: '.example__note',
    width: NARROW,
    act: openArticle,
  },
  {
    surface: 'welcome',
    state: 'error',
    file: 'welcome.html',
    selector: '[role="alert"]',
    extension: 'without-facts',
  },
  {
    surface: 'welcome',
    state: 'right-to-left',
    file: 'welcome.html',
    selector: '.example__note',
    act: turnRight,
  },
  { surface: 'entity', state: 'normal', file: 'entity.html?id=aero-hit', selector: '.graph' },
  { surface: 'entity', state: 'not-listed', file: 'entity.html?id=komax-khabarovsk', selector: '#sources' },
  { surface: 'entity', state: 'legal-persons', file: 'entity.html?id=zala-aero', selector: '.persons' },
  { surface: 'entity', state: 'death', file: 'entity.html?id=yevgeny-prigozhin', selector: '.death' },
  { surface: 'entity', state: 'unknown', file: 'entity.html?id=no-such-name', selector: 'main p' },
  {
    surface: 'entity',
    state: 'error',
    file: 'entity.html?id=aero-hit',
    selector: 'main p',
    extension: 'without-facts',
  },
  {
    surface: 'entity',
    state: 'many-facts',
    file: 'entity.html?id=aero-hit',
    selector: '#sources',
    extension: 'odd-facts',
  },
  {
    surface: 'entity',
    state: 'empty',
    file: 'entity.html?id=harbin-institute-of-technology',
    selector: '#sources',
    extension: 'odd-facts',
  },
  {
    surface: 'entity',
    state: 'bad-input',
    file: `entity.html?id=${ODD.overfull}`,
    selector: '#sources',
    extension: 'odd-facts',
  },
  {
    surface: 'entity',
    state: 'bare',
    file: `entity.html?id=${ODD.bare}`,
    selector: '#sources',
    extension: 'odd-facts',
  },
  {
    surface: 'entity',
    state: 'narrow',
    file: 'entity.html?id=aero-hit',
    selector: '.graph',
    width: NARROW,
  },
  {
    surface: 'entity',
    state: 'right-to-left',
    file: 'entity.html?id=aero-hit',
    selector: '.graph',
    act: turnRight,
  },
  { surface: 'names', state: 'normal', file: 'names.html', selector: '.index-entry' },
  {
    surface: 'names',
    state: 'filtered',
    file: 'names.html?q=drone&kind=Company',
    selector: '.index-entry',
  },
  {
    surface: 'names',
    state: 'pack-off',
    file: 'names.html?by=country',
    selector: '.index-entry',
    settings: { packsOff: ['war-economy'] },
  },
  { surface: 'names', state: 'nothing', file: 'names.html?q=no-such-name', selector: '.index-nothing' },
  {
    surface: 'names',
    state: 'bad-input',
    file: 'names.html',
    selector: '.index-entry',
    extension: 'odd-facts',
  },
  { surface: 'names', state: 'error', file: 'names.html', selector: 'main p', extension: 'without-facts' },
  { surface: 'names', state: 'narrow', file: 'names.html', selector: '.index-entry', width: NARROW },
  {
    surface: 'names',
    state: 'right-to-left',
    file: 'names.html?q=drone',
    selector: '.index-entry',
    act: turnRight,
  },
];

/** Draws a page of ours in a tab. */
export function ownPageScene({
  surface,
  state,
  file,
  selector,
  extension,
  settings = {},
  updatedFrom,
  width,
  act,
}: OwnPage): Scene {
  return {
    surface,
    state,
    kind: 'own-page',
    ...(extension && { extension }),
    show: async (stage) => {
      await stage.set(settings);
      if (updatedFrom) await stage.updateFrom(updatedFrom);
      const page = await stage.openOwn(file, selector, width);
      await act?.(page);
      return { page, isWhole: true, redress: () => stage.dress(page, width) };
    },
  };
}

/** Our own pages in tabs. */
export const OWN_PAGE_SCENES: Scene[] = PAGES.map(ownPageScene);
