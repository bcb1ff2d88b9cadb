import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { openControlPage, type ControlPage } from '../../src/build/browser/control-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser } from '../../src/build/browser/launch';
import { serve } from '../../src/build/browser/serve-folder';
import { CORPUS_FOLDER, listCorpusPages, type CorpusPage } from '../support/corpus-pages';
import { ownTime, startProfile, stopProfile, type OwnTime } from './cpu-profile';

/** Names that mark.js looks for: the captions of the pack. */
const NAMES = [
  'Aero-HIT',
  'Autel Robotics',
  'Autel Intelligent Technology',
  'Harbin Institute of Technology',
  'Komax',
  'Konstantin Basyuk',
  'Veles',
  'EVO Max 4T',
];
const RUNS = 3;
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Cost of one page, each figure the median of some runs. */
export interface PageCost {
  page: CorpusPage;
  textNodes: number;
  sidelight: OwnTime;
  floor: OwnTime;
  markOne: OwnTime;
  markEight: OwnTime;
}

/** Saved pages from 20 kB to the largest, evenly over their order by size. */
export function choosePages(count: number): CorpusPage[] {
  const sorted = listCorpusPages()
    .filter(({ sizeBytes }) => sizeBytes >= 20_000)
    .sort((one, other) => one.sizeBytes - other.sizeBytes);
  return Array.from(
    { length: Math.min(count, sorted.length) },
    (_, at) => sorted[Math.round((at * (sorted.length - 1)) / Math.max(1, count - 1))],
  ).filter((page) => page !== undefined);
}

function median(times: OwnTime[]): OwnTime {
  const middle = (values: number[]) =>
    values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return {
    totalMs: middle(times.map(({ totalMs }) => totalMs)),
    longestMs: middle(times.map(({ longestMs }) => longestMs)),
  };
}

const MARK_SOURCE = readFileSync(path.resolve('node_modules/mark.js/dist/mark.min.js'), 'utf8');

/** Loads mark.js into the page under a name of its own, and marks. The page's world, like a bookmarklet. */
async function markPage(page: Page, names: string[]): Promise<void> {
  await page.evaluate(`${MARK_SOURCE}\n//# sourceURL=bench-mark.js`);
  await page.evaluate(
    `new Promise((done) => new Mark(document.body).mark(${JSON.stringify(names)}, { separateWordSearch: false, done }))\n//# sourceURL=bench-mark.js`,
  );
}

interface Runner {
  measure: (address: string) => Promise<OwnTime>;
  close: () => Promise<void>;
}

/** One browser for one way of reading pages. `settle` returns when the page has been read. */
async function startRunner(
  word: string,
  extensionFolder: string | undefined,
  settle: (page: Page, control: { tabId: number; control: ControlPage } | undefined) => Promise<void>,
  hasControl = false,
): Promise<Runner> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    ...(extensionFolder === undefined ? {} : { extensionFolder: path.resolve(extensionFolder) }),
  });
  const control = hasControl ? await openControlPage(launched) : undefined;
  return {
    measure: async (address) => {
      const tab =
        control === undefined
          ? { page: await launched.browser.newPage(), tabId: 0 }
          : await control.openTab();
      // A page of the same site first, so that the one measured runs in a process that is awake.
      await tab.page.goto(new URL('/empty', address).href);
      const session = await tab.page.createCDPSession();
      await startProfile(session);
      await tab.page.goto(address, { waitUntil: 'load' });
      await settle(tab.page, control === undefined ? undefined : { tabId: tab.tabId, control });
      const profile = await stopProfile(session);
      await tab.page.close();
      return ownTime(profile, word);
    },
    close: launched.close,
  };
}

/** Waits until the page's main thread has been idle twice: what was begun on load is done then. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => setTimeout(done, 100)))),
  );
}

/** Measures every page with Sidelight, with the floor extension and with mark.js, one after the other, each in a browser of its own. */
export async function measurePages(
  pages: CorpusPage[],
  onProgress: (cost: PageCost) => void,
): Promise<PageCost[]> {
  const charsets = new Map(pages.map(({ file, charset }) => [file, charset]));
  const served = await serve({
    folder: CORPUS_FOLDER,
    routes: new Map([['/empty', { body: '<!doctype html><title>Empty</title>' }]]),
    headers: { 'content-security-policy': STILL },
    charsetOf: (file) => charsets.get(file),
  });
  let textNodes = 0;
  const runners = {
    sidelight: await startRunner(
      'content-scripts/page.js',
      EXTENSION_FOLDER.chromium,
      async (page, at) => {
        await at?.control.finishedMentions(at.tabId);
        await untilIdle(page);
      },
      true,
    ),
    floor: await startRunner('content.js', 'tests/bench/floor', untilIdle),
    markOne: await startRunner('bench-mark.js', undefined, (page) => markPage(page, NAMES.slice(0, 1))),
    markEight: await startRunner('bench-mark.js', undefined, async (page) => {
      textNodes = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let count = 0;
        while (walker.nextNode()) count += 1;
        return count;
      });
      await markPage(page, NAMES);
    }),
  };
  const costs: PageCost[] = [];
  try {
    for (const page of pages) {
      const address = `${served.origin}/${encodeURIComponent(page.file)}`;
      const times: Record<keyof typeof runners, OwnTime[]> = {
        sidelight: [],
        floor: [],
        markOne: [],
        markEight: [],
      };
      for (let run = 0; run < RUNS; run += 1) {
        for (const name of Object.keys(runners) as (keyof typeof runners)[]) {
          times[name].push(await runners[name].measure(address));
        }
      }
      const cost: PageCost = {
        page,
        textNodes,
        sidelight: median(times.sidelight),
        floor: median(times.floor),
        markOne: median(times.markOne),
        markEight: median(times.markEight),
      };
      costs.push(cost);
      onProgress(cost);
    }
  } finally {
    for (const runner of Object.values(runners)) await runner.close();
    await served.close();
  }
  return costs;
}
