import { describe, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, readText } from '../gold/annotate';
import { foundMentions } from '../gold/evaluate';
import { parsePassages } from '../gold/passage';
import { readHighlights } from '../support/page-state';
import { browserName, useStage } from '../support/stage';

const TABS = 6;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// Node is measured against labels; one browser is enough to hold that a browser finds the same.
describe.runIf(browserName === 'chromium')('the labelled passages', () => {
  const stage = useStage();

  it.each(['dev.jsonl', 'own.jsonl', 'war-economy.jsonl'])(
    'of %s show in Chromium exactly the names that the chain finds in Node',
    async (file) => {
      const { control, site } = stage();
      const annotator = await createAnnotator(PACK_FOLDER);
      const passages = parsePassages(readText(new URL(`../gold/${file}`, import.meta.url).pathname));
      const queue = [...passages];
      const different: unknown[] = [];
      const worker = async () => {
        const { page, tabId } = await control.openTab();
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          const { id, html, lang } = next;
          const title = next.title ?? '';
          const { view, decision } = annotator.annotateHtml(html, lang, title);
          const inNode = foundMentions(view, decision).map(({ surface }) => surface);
          const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${escape(title)}</title><body>${html}`;
          await page.goto(site.put(`gold/${id}`, body));
          const inBrowser = (await control.finishedMentions(tabId)).mentions.map(({ surface }) => surface);
          const painted = Object.values(await readHighlights(page)).flat();
          const clean = (texts: string[]) =>
            texts.map((text) => text.replaceAll(/\s+/g, ' ').replaceAll('\u00AD', ''));
          if (clean(inBrowser).join('|') !== clean(inNode).join('|') || painted.length !== inNode.length) {
            different.push({ id, inNode, inBrowser, painted: painted.length });
          }
        }
        await page.close();
      };

      await Promise.all(Array.from({ length: TABS }, worker));

      expect(passages.length).toBeGreaterThan(0);
      expect(different).toEqual([]);
    },
    600_000,
  );
});
