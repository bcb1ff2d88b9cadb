import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, type Annotator } from './annotate';
import { foundMentions } from './evaluate';

/**
 * Real news texts and synthetic names in which none of the pack's names occurs: every highlight is a wrong one. The texts belong to others and stand beside the
 * checkout; without them these tests say that they were skipped.
 */
const TEXTS = new URL('../../../shared/corpora/text/', import.meta.url).pathname;

function read(path: string): string {
  const bytes = readFileSync(TEXTS + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe.skipIf(!existsSync(TEXTS))(
  'texts that name nobody of the pack (skipped where the corpora are not at hand)',
  () => {
    let annotator: Annotator;
    beforeAll(async () => {
      annotator = await createAnnotator(PACK_FOLDER);
    });

    it.each([
      { file: 'factrueval-2016.jsonl', lang: 'ru', least: 254 },
      { file: 'ner-uk-v2.jsonl.gz', lang: 'uk', least: 560 },
    ])('shows nothing in the news texts of $file', ({ file, lang, least }) => {
      const texts = read(file)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line));

      const shown = texts.flatMap((one) => {
        const text: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'text') : undefined;
        const { view, decision } = annotator.annotateBlocks(String(text).split(/\n+/u), lang);
        return foundMentions(view, decision);
      });

      expect(texts.length).toBeGreaterThanOrEqual(least);
      expect(shown).toEqual([]);
    });

    it.each(['yente-negatives_global.csv.gz', 'yente-negatives_us.csv.gz'])(
      'shows none of the synthetic names of %s',
      (file) => {
        const names = read(`names/${file}`)
          .split('\n')
          .slice(1)
          .map((line) => line.split(',')[0] ?? '')
          .filter((name) => name !== '');

        const shown = names.flatMap((name) => {
          const { view, decision } = annotator.annotateBlocks([name], '');
          return foundMentions(view, decision);
        });

        expect(names.length).toBeGreaterThan(10_000);
        expect(shown).toEqual([]);
      },
    );
  },
);
