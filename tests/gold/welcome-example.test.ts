import { readdirSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, readText, type Annotator } from './annotate';

const LOCALES = 'assets/public/_locales';

let annotator: Annotator;

beforeAll(async () => {
  annotator = await createAnnotator(PACK_FOLDER);
}, 60_000);

it.each(readdirSync(LOCALES))(
  'the example of the first page names the university, its short form and the firm, and nothing else (%s)',
  (locale) => {
    const messages = JSON.parse(readText(`${LOCALES}/${locale}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    const text = messages['welcomeExample']?.message ?? '';

    const { decision } = annotator.annotateBlocks([text], locale.split('_')[0] ?? '');

    expect(decision.mentions.map(({ entity, start, end }) => [entity, text.slice(start, end)])).toEqual([
      ['harbin-institute-of-technology', expect.stringMatching(/[^T]$/)],
      ['harbin-institute-of-technology', 'HIT'],
      ['aero-hit', expect.stringMatching(/^(Aero-HIT|Аеро-ХІТ|Аэро-ХИТ)$/)],
    ]);
  },
);
