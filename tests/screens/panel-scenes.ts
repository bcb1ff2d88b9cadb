import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../../src/build/browser/extension-page';
import type { OpenedTab } from '../../src/build/browser/control-page';
import { waitUntil } from '../support/wait-until';
import type { Scene } from './scene';
import type { ScreenStage } from './screen-stage';

const WIDTH = 360;

/** The names beside an article. */
export const PANEL_SCENES: Scene[] = [
  {
    surface: 'panel',
    state: 'normal',
    show: async (stage) => {
      await stage.set({});
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`));
      return showPanel(stage, tab, '.page-names');
    },
  },
  {
    surface: 'panel',
    state: 'off',
    show: async (stage) => {
      await stage.set({ offSites: ['news.test'] });
      const tab = await stage.openSite(stage.site.at(`demo/${stage.language}.html`), { isQuiet: true });
      return showPanel(stage, tab, '.page-notice');
    },
  },
];

/**
 * The panel's page in a tab of its own, because no automation reaches a browser's panels. There the article would stop being the tab in front as
 * soon as the picture is taken, so the page is told that it still is.
 */
async function showPanel(stage: ScreenStage, tab: OpenedTab, selector: string) {
  const page = await stage.launched.browser.newPage();
  const front = { id: tab.tabId, url: tab.page.url(), incognito: false };
  await page.evaluateOnNewDocument(keepInFront, front);
  await goToExtensionPage(page, `${stage.launched.extensionOrigin}sidepanel.html`, 'main');
  // Firefox runs nothing before the code of such a page: there it is told afterwards, and asks again when the tabs change.
  await page.evaluate(keepInFront, front);
  await tab.page.bringToFront();
  await page.bringToFront();
  await waitUntil(
    `the panel shows ${selector}`,
    () => page.evaluate((css: string) => document.querySelector(css) !== null, selector),
    (isThere) => isThere,
  );
  const redress = () => stage.dress(page, WIDTH);
  await redress();
  return { page, isWhole: true, redress, others: [tab.page] satisfies Page[] };
}

/** Runs in the panel's page. */
function keepInFront(front: object): void {
  type Query = (asked: object, callback?: (tabs: object[]) => void) => Promise<object[]>;
  const scope = globalThis as { chrome?: { tabs?: { query: Query } }; browser?: { tabs?: { query: Query } } };
  const query: Query = async (_, callback) => {
    callback?.([front]);
    return [front];
  };
  if (scope.chrome?.tabs) scope.chrome.tabs.query = query;
  if (scope.browser?.tabs) scope.browser.tabs.query = query;
}
