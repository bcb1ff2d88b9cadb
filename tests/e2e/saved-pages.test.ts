import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { serve, type Served } from '../../src/build/browser/serve-folder';
import { foundRows, readRecorded, shownAt } from '../gold/recorded';
import { useBareBrowser } from '../support/bare-browser';
import { CORPUS_FOLDER, hasCorpus, listCorpusPages } from '../support/corpus-pages';
import { readDom, readHighlights } from '../support/page-state';
import { browserName, useStage } from '../support/stage';

/** Scripts, frames and the network are blocked: what stands in the file is the page, and it stands still. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
const TABS = 6;

/** The page of 7 MB takes minutes where many others are read beside it. */
const PATIENCE_MS = 500_000;
const FIREFOX_SAMPLE = 40;

const all = listCorpusPages();
const recorded = readRecorded('real-pages.tsv');
const pages =
  browserName === 'chromium'
    ? all
    : all.filter((_page, at) => at % Math.floor(all.length / FIREFOX_SAMPLE) === 0).slice(0, FIREFOX_SAMPLE);

if (!hasCorpus)
  console.log('Skipped: the saved pages are not beside this checkout (../shared/corpora/pages).');

describe.runIf(hasCorpus)('saved pages of the real web', () => {
  const stage = useStage();
  const bare = useBareBrowser();
  let served: Served;

  beforeAll(async () => {
    const charsets = new Map(pages.map(({ file, charset }) => [file, charset]));
    served = await serve({
      folder: CORPUS_FOLDER,
      headers: { 'content-security-policy': STILL },
      charsetOf: (file) => charsets.get(file),
    });
  });
  afterAll(() => served.close());

  // Not `load`: Chromium puts off films and sounds of a tab that nobody sees, and `load` with them.
  const goTo = async (page: Page, file: string) => {
    await page.goto(`${served.origin}/${encodeURIComponent(file)}`, {
      waitUntil: 'domcontentloaded',
      timeout: 240_000,
    });
  };

  it(`(${pages.length} of them) stay byte for byte what they are, show the recorded names and no others, and are read to the end`, async () => {
    const { control, errors } = stage();
    const queue = [...pages];
    const faults: string[] = [];
    const worker = async () => {
      const tab = await control.openTab();
      await errors.watch(tab.page);
      const plain = await bare().browser.newPage();
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { file } = next;
        try {
          await Promise.all([goTo(tab.page, file), goTo(plain, file)]);
          const { state, mentions } = await control.finishedMentions(tab.tabId, { timeoutMs: PATIENCE_MS });
          if (state !== 'done') faults.push(`${file}: the scan ended as ${state}`);
          const found = foundRows(mentions);
          const expected = shownAt(recorded, file);
          for (const row of found) if (!expected.includes(row)) faults.push(`${file}: shows ${row}`);
          for (const row of expected) if (!found.includes(row)) faults.push(`${file}: misses ${row}`);
          const highlights = Object.values(await readHighlights(tab.page)).flat();
          if (highlights.length !== mentions.length)
            faults.push(`${file}: ${mentions.length} names, ${highlights.length} highlights`);
          if ((await readDom(tab.page)) !== (await readDom(plain))) faults.push(`${file}: the DOM changed`);
        } catch (error) {
          faults.push(`${file}: ${String(error)}`);
        }
      }
      await Promise.all([tab.page.close(), plain.close()]);
    };

    await Promise.all(Array.from({ length: TABS }, worker));

    expect(faults).toEqual([]);
    expect(await errors.read()).toEqual([]);
  }, 1_500_000);
});
