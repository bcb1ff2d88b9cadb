import type { Page } from 'puppeteer-core';
import { EXTENSION_FOLDER, type BrowserName } from '../../src/build/browser/browser-name';
import { openControlPage, type ControlPage, type OpenedTab } from '../../src/build/browser/control-page';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser, type LaunchedBrowser } from '../../src/build/browser/launch';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings';
import type { Settings } from '../../src/core/settings/settings';
import { LENS } from '../support/lens-companion';
import { prefer } from '../support/reader-preferences';
import { serveFixtures, type FixtureServer } from '../support/serve-fixtures';
import { extensionCopy, type ExtensionState } from './extension-copy';
import type { Look, ScreenLanguage } from './picture';
import { STORE_HOST } from './popup-scenes';

/** Also those that nobody can choose: of no version, and of one that is not made yet. */
export type SceneSettings = Partial<Settings> | 'damaged' | 'newer';

/** A browser with Sidelight, as the scenes use it. */
export interface ScreenStage {
  launched: LaunchedBrowser;
  control: ControlPage;
  lens: Page;
  site: FixtureServer;
  language: ScreenLanguage;
  /** Puts the settings to their defaults, but for what is given. What is new counts as read, and nothing was looked up. */
  set: (settings: SceneSettings) => Promise<void>;
  /** The reader comes from an older version, and does not know what is new. */
  updateFrom: (version: string) => Promise<void>;
  /** Has these names looked up lately, newest first. */
  lookUp: (names: readonly { id: string; caption: string }[]) => Promise<void>;
  /** Opens one of our own pages. */
  openOwn: (file: string, selector: string, width?: number) => Promise<Page>;
  /** Opens a page of the web and waits until its names are underlined. */
  openSite: (address: string, options?: { isQuiet?: boolean }) => Promise<OpenedTab>;
  /** Gives a page the look in force, and a size. */
  dress: (page: Page, width?: number, height?: number) => Promise<void>;
  close: () => Promise<void>;
}

const WIDTH = 1000;
const HEIGHT = 800;

/** The look in force; scenes are drawn one after the other. */
export type CurrentLook = Pick<Look, 'scheme' | 'scale'>;

/** Starts a browser. `look` is read anew for each page, so that one browser serves every scheme and scale. */
export async function openScreenStage(
  browser: BrowserName,
  language: ScreenLanguage,
  extension: ExtensionState,
  look: CurrentLook,
): Promise<ScreenStage> {
  const copy = await extensionCopy(EXTENSION_FOLDER[browser], extension, language);
  const launched = await launchBrowser({
    browser,
    executablePath: ensureBrowser(browser),
    extensionFolder: copy.folder,
    companions: [LENS],
    localHosts: [STORE_HOST],
  });
  const control = await openControlPage(launched);
  const lens = await openExtensionPage(launched, 'lens.html', 'p', launched.companionOrigins[0]);
  const site = await serveFixtures();

  const dress = async (page: Page, width = WIDTH, height = HEIGHT) => {
    // Something that fades in would be taken half way.
    await prefer(launched, page, { scheme: look.scheme, isStill: true });
    await page.setViewport({ width, height, deviceScaleFactor: look.scale });
  };
  return {
    launched,
    control,
    lens,
    site,
    language,
    dress,
    set: async (settings) => {
      await storeSettings(control, settings);
      await storeLookUps(control, []);
    },
    updateFrom: (version) => store(control, 'local', { 'seen-version': version }),
    lookUp: (names) => storeLookUps(control, names),
    openOwn: async (file, selector, width) => {
      const page = await openExtensionPage(launched, file, selector);
      await dress(page, width);
      return page;
    },
    openSite: async (address, { isQuiet = false } = {}) => {
      const tab = await control.openTab();
      await dress(tab.page);
      await tab.page.goto(address);
      if (!isQuiet) await control.finishedMentions(tab.tabId);
      return tab;
    },
    close: async () => {
      await launched.close();
      await site.close();
      copy.remove();
    },
  };
}

interface StorageApi {
  runtime: { getManifest: () => { version: string } };
  storage: {
    local: { clear: () => Promise<void>; set: (values: object) => Promise<void> };
    session: { set: (values: object) => Promise<void>; remove: (key: string) => Promise<void> };
  };
}

const NOBODYS_CHOICE = {
  damaged: { version: DEFAULT_SETTINGS.version, paused: 'perhaps' },
  newer: { ...DEFAULT_SETTINGS, version: DEFAULT_SETTINGS.version + 1 },
};

/** As the popup does it: of none, nothing is stored. */
async function storeLookUps(control: ControlPage, names: readonly object[]): Promise<void> {
  if (names.length > 0) return await store(control, 'session', { 'look-ups': names });
  await control.page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
    await (scope.browser ?? scope.chrome).storage.session.remove('look-ups');
  });
}

async function store(control: ControlPage, area: 'local' | 'session', values: object): Promise<void> {
  await control.page.evaluate(
    async (where: 'local' | 'session', stored: object) => {
      const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
      await (scope.browser ?? scope.chrome).storage[where].set(stored);
    },
    area,
    values,
  );
}

async function storeSettings(control: ControlPage, settings: SceneSettings): Promise<void> {
  const isDefault = typeof settings === 'object' && Object.keys(settings).length === 0;
  const value =
    typeof settings === 'string' ? NOBODYS_CHOICE[settings] : { ...DEFAULT_SETTINGS, ...settings };
  await control.page.evaluate(
    async (stored: object) => {
      const scope = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi };
      const { runtime, storage } = scope.browser ?? scope.chrome;
      const { local } = storage;
      await local.clear();
      await local.set({ ...stored, 'seen-version': runtime.getManifest().version });
    },
    isDefault ? {} : { settings: value },
  );
}
