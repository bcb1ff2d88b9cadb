import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, type Annotator } from './annotate';
import { foundMentions } from './evaluate';
import { foundRows, readRecorded, shownAt } from './recorded';

/**
 * Real news texts, in which every name that is shown was looked at and recorded, and synthetic names, of which none may be shown. The texts belong to others and stand beside the
 * checkout; without them these tests say that they were skipped.
 */
const TEXTS = new URL('../../../shared/corpora/text/', import.meta.url).pathname;

function read(path: string): string {
  const bytes = readFileSync(TEXTS + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe.skipIf(!existsSync(TEXTS))('texts of others (skipped where the corpora are not at hand)', () => {
  let annotator: Annotator;
  beforeAll(async () => {
    annotator = await createAnnotator(PACK_FOLDER);
  });

  const recorded = existsSync(TEXTS) ? readRecorded('real-texts.tsv') : [];

  it.each([
    { file: 'factrueval-2016.jsonl', lang: 'ru', least: 254 },
    { file: 'ner-uk-v2.jsonl.gz', lang: 'uk', least: 560 },
  ])('shows the recorded names and no others in the news texts of $file', ({ file, lang, least }) => {
    const texts = read(file)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: unknown; text: unknown });

    const different = texts.flatMap(({ id, text }) => {
      const { view, decision } = annotator.annotateBlocks(String(text).split(/\n+/u), lang);
      const place = `${file.split('.')[0]} ${String(id)}`;
      const found = foundRows(foundMentions(view, decision));
      const expected = shownAt(recorded, place);
      return found.join() === expected.join() ? [] : [{ place, found, expected }];
    });

    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(different).toEqual([]);
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
});
