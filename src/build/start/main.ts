/** `npm start`: builds Sidelight, opens a browser with it and shows an annotated page. See README.md for the options. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION_FOLDER, type BrowserName } from '../browser/browser-name';
import { openControlPage } from '../browser/control-page';
import { ensureBrowser } from '../browser/install-browser';
import { launchBrowser } from '../browser/launch';
import { serve } from '../browser/serve-folder';
import { mentionTable } from './mention-table';
import { hasDisplay, readArguments, type PageToOpen } from './read-arguments';

const DEMO_FOLDER = 'tests/fixtures/demo';
const OUTPUT_FOLDER = '.test-output';

function build(browser: BrowserName): void {
  const command = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const done = spawnSync('wxt', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    // Once more with its words, which say what is wrong.
    spawnSync('wxt', command, { stdio: 'inherit', shell: process.platform === 'win32' });
    throw new Error('The build failed; its messages stand above.');
  }
}

/** Address of the page to open; a file or the demo is served from this machine, because extensions may not read `file:` pages unasked. */
async function addressOf(page: PageToOpen): Promise<{ address: string; close: () => Promise<void> }> {
  if (page.kind === 'url') return { address: page.url, close: async () => {} };
  const file = page.kind === 'demo' ? path.join(DEMO_FOLDER, 'en.html') : page.file;
  const served = await serve({ folder: path.dirname(file) });
  return { address: `${served.origin}/${encodeURIComponent(path.basename(file))}`, close: served.close };
}

async function start(): Promise<void> {
  const read = readArguments(process.argv.slice(2), hasDisplay(process.platform, process.env));
  if (!read.ok) {
    console.error(read.error);
    process.exitCode = 2;
    return;
  }
  const { browser: name, page: wanted, headless } = read.value;

  console.log(`Building Sidelight for ${name} …`);
  build(name);
  const executablePath = ensureBrowser(name);
  const { address, close: closeServer } = await addressOf(wanted);
  const launched = await launchBrowser({
    browser: name,
    executablePath,
    extensionFolder: path.resolve(EXTENSION_FOLDER[name]),
    headless,
    network: wanted.kind === 'url',
    viewport: headless ? { width: 1000, height: 1400 } : null,
  });
  try {
    const control = await openControlPage(launched);
    const { page, tabId } = await control.openTab();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { state, mentions } = await control.finishedMentions(tabId);
    console.log(`\n${address}: ${mentions.length} names (${state})\n`);
    console.log(mentionTable(mentions));
    if (headless) {
      mkdirSync(OUTPUT_FOLDER, { recursive: true });
      const screenshot = path.resolve(OUTPUT_FOLDER, `start-${name}.png`) as `${string}.png`;
      await page.screenshot({ path: screenshot, fullPage: wanted.kind === 'demo' });
      console.log(`\nScreenshot: ${screenshot}`);
    } else {
      await control.page.close();
      console.log('\nClose the browser or press Ctrl-C to end.');
      await new Promise((resolve) => {
        launched.browser.once('disconnected', resolve);
      });
    }
  } finally {
    await launched.close();
    await closeServer();
  }
}

// Puppeteer ends the browser itself on these signals; the server ends with the process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
process.exit();
