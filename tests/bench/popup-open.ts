import type { Figure } from './figures';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openControlPage } from '../../src/build/browser/control-page';
import { goToExtensionPage } from '../../src/build/browser/extension-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser, type LaunchedBrowser } from '../../src/build/browser/launch';
import { serveFixtures } from '../support/serve-fixtures';
import { waitUntil } from '../support/wait-until';

const RUNS = 9;
const LIMIT_MS = 100;

/** Milliseconds from the start of the popup's document, each the median of some openings. */
interface PopupOpening {
  /** The browser has made the tab and read the document, before any script of ours: no popup opens faster. */
  documentMs: number;
  /** The reader can type into the search and press the switch. */
  usableMs: number;
  /** The names of the page are listed. */
  namesMs: number;
  runs: number;
}

type Opening = Record<'root' | 'usable' | 'names', number>;

/** Opens the popup over the demo article again and again, in Chromium, and reads when its parts came. */
async function measurePopupOpening(): Promise<PopupOpening> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extensionFolder: path.resolve(EXTENSION_FOLDER.chromium),
  });
  const site = await serveFixtures();
  try {
    const control = await openControlPage(launched);
    const tab = await control.openTab();
    await tab.page.goto(site.at('demo/en.html'));
    await control.finishedMentions(tab.tabId);
    const openings: Opening[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await tab.page.bringToFront();
      openings.push(await openOnce(launched, control.page));
    }
    return {
      documentMs: median(openings.map(({ root }) => root)),
      usableMs: median(openings.map(({ usable }) => usable)),
      namesMs: median(openings.map(({ names }) => names)),
      runs: RUNS,
    };
  } finally {
    await launched.close();
    await site.close();
  }
}

/** In a tab behind the article, which the popup then takes for the one in front, as in its real place; there a script may wait for its parts. */
async function openOnce(launched: LaunchedBrowser, control: Page): Promise<Opening> {
  const known = new Set(await launched.browser.pages());
  await control.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { create: (tab: object) => Promise<unknown> } };
    };
    await chrome.tabs.create({ url: 'about:blank', active: false });
  });
  const popup = await waitUntil(
    'the tab behind is open',
    async () => (await launched.browser.pages()).find((page) => !known.has(page)),
    (found) => found !== undefined,
  );
  if (popup === undefined) throw new Error('No tab was opened.');
  await popup.evaluateOnNewDocument(() => {
    const came: Record<string, number> = {};
    Object.assign(globalThis, { came });
    const parts = { root: '#root', usable: '.search__field', names: '.page-names, .page-notice' };
    new MutationObserver(() => {
      for (const [part, selector] of Object.entries(parts))
        if (!(part in came) && document.querySelector(selector)) came[part] = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await goToExtensionPage(popup, `${launched.extensionOrigin}popup.html`, 'main');
  const came = await waitUntil(
    'all parts are there',
    () => popup.evaluate(() => (globalThis as unknown as { came: Record<string, number> }).came),
    (parts) => 'names' in parts && 'usable' in parts,
  );
  await popup.close();
  return { root: came['root'] ?? 0, usable: came['usable'] ?? 0, names: came['names'] ?? 0 };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** How long until a popup can be used, and until it lists the names of its page. */
export async function popupFigures(): Promise<Figure[]> {
  const { documentMs, usableMs, namesMs } = await measurePopupOpening();
  return [
    { name: 'popup: the document alone, ms', value: documentMs },
    { name: 'popup usable after opening, ms', value: usableMs, limit: LIMIT_MS },
    { name: 'popup lists the names, ms', value: namesMs },
  ];
}
