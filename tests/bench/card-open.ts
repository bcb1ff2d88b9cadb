import type { Page } from 'puppeteer-core';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openControlPage } from '../../src/build/browser/control-page';
import { openExtensionPage } from '../../src/build/browser/extension-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser } from '../../src/build/browser/launch';
import { LENS } from '../support/lens-companion';
import { locateText } from '../support/page-state';
import { serveFixtures } from '../support/serve-fixtures';
import type { Figure } from './figures';

const RUNS = 11;
const LIMIT_MS = 100;
const NAME = 'Komax';

interface LensApi {
  scripting: {
    executeScript: (injection: {
      target: { tabId: number };
      func: () => Promise<number>;
    }) => Promise<{ result: number }[]>;
  };
}

/** Milliseconds from the next press on the page to the frame in which the card has its heading, as a companion extension sees it. */
function nextOpening(lens: Page, tabId: number): Promise<number> {
  return lens.evaluate(async (id: number) => {
    const { chrome } = globalThis as unknown as { chrome: LensApi };
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: () =>
        new Promise<number>((resolve) => {
          const { dom } = (
            globalThis as unknown as {
              chrome: { dom: { openOrClosedShadowRoot: (element: Element) => ShadowRoot | null } };
            }
          ).chrome;
          const look = (pressedAt: number) => {
            const host = document.querySelector('sidelight-popover');
            const root = host && dom.openOrClosedShadowRoot(host);
            if (root?.querySelector('h2')) resolve(performance.now() - pressedAt);
            else requestAnimationFrame(() => look(pressedAt));
          };
          addEventListener('click', ({ timeStamp }) => look(timeStamp), { capture: true, once: true });
          document.documentElement.dataset['listening'] = '';
        }),
    });
    return frame?.result ?? Number.NaN;
  }, tabId);
}

/** From a press on a name of the demo article to the card's content, in Chromium: the first time in a page, and the middle of later ones. */
async function measureOpenings(): Promise<number[]> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extensionFolder: EXTENSION_FOLDER.chromium,
    companions: [LENS],
  });
  const site = await serveFixtures();
  try {
    const control = await openControlPage(launched);
    const lens = await openExtensionPage(launched, 'lens.html', 'p', launched.companionOrigins[0]);
    const { page, tabId } = await control.openTab();
    await page.goto(site.at('demo/en.html'));
    await control.finishedMentions(tabId);
    await page.bringToFront();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(() => delete document.documentElement.dataset['listening']);
      const opening = nextOpening(lens, tabId);
      await page.waitForSelector('[data-listening]');
      const { x, y } = await locateText(page, NAME);
      await page.mouse.click(x, y);
      times.push(await opening);
      await page.keyboard.press('Escape');
      await page.waitForSelector('sidelight-popover', { hidden: true });
    }
    return times;
  } finally {
    await launched.close();
    await site.close();
  }
}

export async function cardFigures(): Promise<Figure[]> {
  const [first = Number.NaN, ...later] = await measureOpenings();
  const middle = later.sort((one, other) => one - other)[later.length >> 1] ?? Number.NaN;
  return [
    { name: 'card, first press to its content, ms', value: first, limit: LIMIT_MS },
    { name: 'card, later presses, middle, ms', value: middle, limit: LIMIT_MS },
  ];
}
