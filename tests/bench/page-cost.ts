import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Protocol } from 'puppeteer-core';
import { openControlPage } from '../../src/build/browser/control-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser } from '../../src/build/browser/launch';
import { serve } from '../../src/build/browser/serve-folder';
import { CORPUS_FOLDER, listCorpusPages, type CorpusPage } from '../support/corpus-pages';
import { FEW_NAMES } from './bench-extension';
import { ownTime, startProfile, stopProfile, type OwnTime } from './cpu-profile';
import { loadedExtension } from './live-page';
import { longestInTask, startTasks, stopTasks } from './own-tasks';
import { phaseTimes, type PhaseTimes } from './page-phases';

/** Measurements of each way of reading a page; the middle one counts. The peer is the slowest and the least noisy. */
const RUNS = { million: 3, floor: 3, few: 2, mark: 1 };
const ROUNDS = [0, 1, 2];
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Cost of one page, each figure the middle one of some runs. */
export interface PageCost {
  page: CorpusPage;
  textNodes: number;
  /** With a million names loaded. */
  million: OwnTime;
  few: OwnTime;
  floor: OwnTime;
  mark: OwnTime;
  /** Most that Sidelight, with a million names, takes of one task. */
  longestTaskMs: number;
  phases: PhaseTimes;
}

/** Folders of the extensions that are measured. */
export interface Measured {
  million: string;
  few: string;
  readable: string;
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

const SCRIPT = 'content-scripts/page.js';

/** A way of reading a page, in a browser of its own. */
interface Runner {
  profile: (address: string) => Promise<Protocol.Profiler.Profile>;
  close: () => Promise<void>;
}

/** Waits until the page's main thread has been idle three times: what was begun on load is done then. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => requestIdleCallback(done)))),
  );
}

/** `settle` returns when the page has been read. */
async function startRunner(
  extensionFolder: string | undefined,
  settle: (page: Page) => Promise<void>,
): Promise<Runner> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    ...loadedExtension(extensionFolder, false),
  });
  return {
    profile: async (address) => {
      const page = await launched.browser.newPage();
      // A page of the same site first, so that the one measured runs in a process that is awake.
      await page.goto(new URL('/empty', address).href);
      const session = await page.createCDPSession();
      await startProfile(session);
      await page.goto(address, { waitUntil: 'load' });
      await settle(page);
      const profile = await stopProfile(session);
      await page.close();
      return profile;
    },
    close: launched.close,
  };
}

interface Sidelight extends Runner {
  /** Returns the number of text nodes. */
  visit: (address: string) => Promise<number>;
  longestTaskMs: (address: string) => Promise<number>;
}

/** Asks a page's own process nothing while it is measured: how long a page takes is learnt on a visit before. */
async function startSidelight(folder: string): Promise<Sidelight> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extensionFolder: path.resolve(folder),
  });
  const control = await openControlPage(launched);
  let waitMs = 0;
  const open = async (address: string) => {
    const tab = await control.openTab();
    await tab.page.goto(new URL('/empty', address).href);
    return tab;
  };
  return {
    async visit(address) {
      const { page, tabId } = await open(address);
      await page.goto(address, { waitUntil: 'load' });
      const loadedAt = performance.now();
      await control.finishedMentions(tabId);
      waitMs = 300 + (performance.now() - loadedAt) * 2;
      const textNodes = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let count = 0;
        while (walker.nextNode()) count += 1;
        return count;
      });
      await page.close();
      return textNodes;
    },
    profile: async (address) => (await measured(address, false)).profile,
    async longestTaskMs(address) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const { profile, tasks } = await measured(address, true);
        const longest = longestInTask(profile, tasks, SCRIPT);
        if (longest !== undefined) return longest;
      }
      throw new Error(`No profile shows Sidelight on ${address}.`);
    },
    close: launched.close,
  };

  async function measured(address: string, withTasks: boolean) {
    for (;;) {
      const { page, tabId } = await open(address);
      const session = await page.createCDPSession();
      if (withTasks) await startTasks(page);
      await startProfile(session);
      await page.goto(address, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      await untilIdle(page);
      const profile = await stopProfile(session);
      const tasks = withTasks ? await stopTasks(page) : [];
      const state = (await control.summary(tabId))?.state;
      await page.close();
      if (state !== 'scanning' && state !== 'off') return { profile, tasks };
      waitMs *= 2;
    }
  }
}

/** Attempts at a profile in which a way of reading shows up; now and then the browser moves a page to another process, and the profile stays behind. */
const ATTEMPTS = 4;

async function measure(runner: Runner, address: string, word: string): Promise<OwnTime> {
  let time: OwnTime = { totalMs: 0, longestMs: 0 };
  for (let attempt = 0; attempt < ATTEMPTS && time.totalMs === 0; attempt += 1) {
    time = ownTime(await runner.profile(address), word);
  }
  return time;
}

/** Measures every page with Sidelight, with the floor extension and with mark.js, one after the other, each in a browser of its own. */
export async function measurePages(
  pages: CorpusPage[],
  { million, few, readable }: Measured,
  onProgress: (cost: PageCost) => void,
): Promise<PageCost[]> {
  const charsets = new Map(pages.map(({ file, charset }) => [file, charset]));
  const served = await serve({
    folder: CORPUS_FOLDER,
    routes: new Map([['/empty', { body: '<!doctype html><title>Empty</title>' }]]),
    headers: { 'content-security-policy': STILL },
    charsetOf: (file) => charsets.get(file),
  });
  const withMillion = await startSidelight(million);
  const withFew = await startSidelight(few);
  const withNames = await startSidelight(readable);
  const floor = await startRunner('tests/bench/floor', untilIdle);
  const mark = await startRunner(undefined, (page) => markPage(page, FEW_NAMES.slice(0, 1)));
  // In turns, so that other work on the machine hits all of them alike.
  const ways = [
    ['million', withMillion, SCRIPT],
    ['floor', floor, 'content.js'],
    ['few', withFew, SCRIPT],
    ['mark', mark, 'bench-mark.js'],
  ] as const;
  const costs: PageCost[] = [];
  try {
    for (const page of pages) {
      const address = `${served.origin}/${encodeURIComponent(page.file)}`;
      const textNodes = await withMillion.visit(address);
      await withFew.visit(address);
      await withNames.visit(address);
      const times: Record<keyof typeof RUNS, OwnTime[]> = { million: [], floor: [], few: [], mark: [] };
      for (const round of ROUNDS) {
        for (const [name, runner, word] of ways) {
          if (round < RUNS[name]) times[name].push(await measure(runner, address, word));
        }
      }
      const cost: PageCost = {
        page,
        textNodes,
        million: median(times.million),
        few: median(times.few),
        floor: median(times.floor),
        mark: median(times.mark),
        longestTaskMs: await withMillion.longestTaskMs(address),
        phases: phaseTimes(await withNames.profile(address), readable, SCRIPT),
      };
      costs.push(cost);
      onProgress(cost);
    }
  } finally {
    for (const runner of [withMillion, withFew, withNames, floor, mark]) await runner.close();
    await served.close();
  }
  return costs;
}
