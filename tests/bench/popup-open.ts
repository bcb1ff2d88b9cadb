import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { type ControlPage, openControlPage } from '../../src/build/browser/control-page';
import { ensureBrowser } from '../../src/build/browser/install-browser';
import { launchBrowser } from '../../src/build/browser/launch';
import { serveFixtures } from '../support/serve-fixtures';
import type { Figure } from './figures';

const RUNS = 15;
const LIMIT_MS = 100;

/** What is waited for in each popup, by what a reader sees of it. */
const PARTS = {
  'popup.html': {
    search: '.search__field',
    switch: '.site-switch [role=switch]',
    names: '.page-names, .page-notice',
  },
  'empty.html': { text: 'p' },
};
type PopupFile = keyof typeof PARTS;

/** Milliseconds from the start of the popup's document. */
type Opening = Partial<Record<string, number>> & { read: number; painted: number };

/**
 * Runs in a popup before its own script, which it delays by one more file. Once all parts are there and something is painted it tells the times and
 * closes the popup: a debugger that looked on would take its share of them.
 */
const NOTE_PARTS = `
const parts = Object.entries(${JSON.stringify(PARTS)}[location.pathname.slice(1)]);
const came = {};
const look = () => {
  for (const [part, selector] of parts)
    if (!(part in came) && document.querySelector(selector)) came[part] = performance.now();
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  if (painted === undefined || parts.some(([part]) => !(part in came))) return;
  const read = performance.getEntriesByType('navigation')[0].domInteractive;
  new BroadcastChannel('opening').postMessage({ ...came, painted, read });
  setTimeout(() => close());
};
new MutationObserver(look).observe(document, { childList: true, subtree: true });
new PerformanceObserver(look).observe({ type: 'paint', buffered: true });
`;

/** The built extension whose popup notes its parts, and beside it an empty popup. */
function extensionThatNotes(): string {
  const folder = path.resolve('.output/bench/popup');
  cpSync(EXTENSION_FOLDER.chromium, folder, { recursive: true });
  const noting = '<script src="/note-parts.js"></script><title>';
  const popup = path.join(folder, 'popup.html');
  writeFileSync(path.join(folder, 'note-parts.js'), NOTE_PARTS);
  writeFileSync(popup, readFileSync(popup, 'utf8').replace('<title>', noting));
  writeFileSync(path.join(folder, 'empty.html'), `<!doctype html>${noting}Empty</title><p>Nothing`);
  return folder;
}

/** Presses the real button over the demo article again and again, in Chromium, for our popup and an empty one in turn. */
async function measureOpenings(): Promise<Record<PopupFile, Opening[]>> {
  const launched = await launchBrowser({
    browser: 'chromium',
    executablePath: ensureBrowser('chromium'),
    extensionFolder: extensionThatNotes(),
  });
  const site = await serveFixtures();
  try {
    const control = await openControlPage(launched);
    const tab = await control.openTab();
    await tab.page.goto(site.at('demo/en.html'));
    await control.finishedMentions(tab.tabId);
    await tab.page.bringToFront();
    const extension = (await launched.browser.extensions()).get(launched.extensionId);
    if (extension === undefined) throw new Error('The browser names no extension to press the button of.');
    const openings: Record<PopupFile, Opening[]> = { 'popup.html': [], 'empty.html': [] };
    for (let run = 0; run < RUNS; run += 1) {
      for (const file of Object.keys(openings) as PopupFile[]) {
        await choosePopup(control, file);
        const opening = nextOpening(control);
        await tab.page.triggerExtensionAction(extension);
        openings[file].push(await opening);
      }
    }
    return openings;
  } finally {
    await launched.close();
    await site.close();
  }
}

async function choosePopup(control: ControlPage, file: PopupFile): Promise<void> {
  await control.page.evaluate(async (popup: string) => {
    interface Action {
      action: { setPopup: (of: { popup: string }) => Promise<void> };
    }
    await (globalThis as unknown as { chrome: Action }).chrome.action.setPopup({ popup });
  }, file);
}

/** What the popup that opens next tells of itself, once the browser has closed it. */
async function nextOpening(control: ControlPage): Promise<Opening> {
  return await control.page.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        new BroadcastChannel('opening').addEventListener('message', ({ data }) => resolve(data as Opening), {
          once: true,
        });
      }),
  );
}

/** How long until the popup can be used (search and switch are there and answer) and lists the names of its page, beside an empty popup of the same browser. */
export async function popupFigures(): Promise<Figure[]> {
  const openings = await measureOpenings();
  const median = (file: PopupFile, ...parts: string[]) =>
    openings[file]
      .map((opening) => Math.max(...parts.map((part) => opening[part] ?? Number.NaN)))
      .toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
  return [
    { name: 'popup: an empty one is read, ms', value: median('empty.html', 'text') },
    { name: 'popup: an empty one is painted, ms', value: median('empty.html', 'painted') },
    {
      name: 'popup usable after opening, ms',
      value: median('popup.html', 'search', 'switch'),
      limit: LIMIT_MS,
    },
    { name: 'popup lists the names, ms', value: median('popup.html', 'names') },
    { name: 'popup is first painted, ms', value: median('popup.html', 'painted') },
  ];
}
