import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { MAX_EXAMPLE_UNITS } from '@/core/limits';
import { annotatedParagraphs, joinParagraphs } from '@/ui/welcome/annotated-parts';
import { ARTICLE_KEYS } from '@/ui/welcome/article-keys';
import { translateIn } from '../support/translate-in';
import { createAnnotator, PACK_FOLDER, type Annotator } from './annotate';

let annotator: Annotator;

beforeAll(async () => {
  annotator = await createAnnotator(PACK_FOLDER);
}, 60_000);

it.each(readdirSync('assets/public/_locales'))(
  'the article of the first page names the same six in every language, and nobody in its last paragraph (%s)',
  (locale) => {
    const paragraphs = ARTICLE_KEYS.map((key) => translateIn(locale)(key));
    const text = joinParagraphs(paragraphs);
    expect(text.length).toBeLessThanOrEqual(MAX_EXAMPLE_UNITS);

    const { mentions } = annotator.annotateBlocks([text], locale.split('_')[0] ?? '').decision;
    const shown = annotatedParagraphs(
      paragraphs,
      mentions.map(({ start, end, entity }) => ({ start, end, entity, statusClass: 'known' })),
    ).map((parts) => parts.flatMap(({ mention }) => mention?.entity ?? []));

    expect(shown.flat()).toHaveLength(mentions.length);
    expect(shown.map((ids) => [...new Set(ids)])).toEqual([
      ['aero-hit'],
      ['aero-hit', 'veles-drone'],
      ['autel-evo-max-4t', 'autel-robotics', 'aero-hit', 'autel-intelligent-technology'],
      ['harbin-institute-of-technology'],
      [],
    ]);
  },
);
