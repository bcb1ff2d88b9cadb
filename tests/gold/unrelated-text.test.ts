import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnnotator, PACK_FOLDER, readText, type Annotator } from './annotate';
import { foundMentions } from './evaluate';
import { parsePassages } from './passage';

/** Sentences about nothing of ours, in the languages of the passages. */
const UNRELATED = [
  'The bakery on the corner opens at seven and closes when the bread is gone.',
  'Two hundred people came to the flower market on Saturday, more than a year ago.',
  'Хлеб подорожал на два рубля, а молоко осталось в прежней цене.',
  'У п’ятницю в музеї відкрили виставку вишитих рушників.',
  '图书馆将于下周一重新开放，读者可以借阅儿童图书。',
  'Der Regen hielt bis zum Abend an, danach wurde es kühler.',
  'Le concert a été déplacé dans la cour de la mairie.',
  'El mercado de los domingos vuelve a la plaza en primavera.',
  'Na rynku w sobotę sprzedawano miód i ziemniaki.',
];

const more = fc.array(
  fc.oneof(fc.constantFrom(...UNRELATED), fc.lorem({ maxCount: 12 })).map((text) => `<p>${text}</p>`),
  { minLength: 1, maxLength: 30 },
);

let annotator: Annotator;
beforeAll(async () => {
  annotator = await createAnnotator(PACK_FOLDER);
});

/** Names that are shown, `Aero-HIT = aero-hit`; those that are shown for themselves, or all. */
function names(html: string, lang: string, title: string | undefined, which: 'strong' | 'all'): string[] {
  const { view, decision } = annotator.annotateHtml(html, lang, title);
  return foundMentions(view, decision).flatMap(({ surface, entity, reason }) =>
    which === 'all' || reason === 'exact-name' ? [`${surface} = ${entity}`] : [],
  );
}

/** Wanted names that a list has not, or not as often. */
function missingFrom(list: readonly string[], wanted: readonly string[]): string[] {
  const rest = [...list];
  return wanted.filter((name) => {
    const at = rest.indexOf(name);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

describe.each(['dev', 'own', 'war-economy'])('unrelated text beside the passages of %s', (file) => {
  it('removes no strong mention', () => {
    const passages = parsePassages(readText(new URL(`${file}.jsonl`, import.meta.url).pathname))
      .map(({ html, lang, title }) => ({ html, lang, title: title ?? undefined }))
      .map((passage) => ({ ...passage, alone: names(passage.html, passage.lang, passage.title, 'strong') }))
      .filter(({ alone }) => alone.length > 0);

    expect(passages.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(more, more, (before, after) => {
        for (const { html, lang, title, alone } of passages) {
          const found = names([...before, html, ...after].join('\n'), lang, title, 'all');
          expect(missingFrom(found, alone)).toEqual([]);
        }
      }),
      { numRuns: 4 },
    );
  });
});
