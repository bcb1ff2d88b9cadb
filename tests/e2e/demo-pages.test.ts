import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBareBrowser } from '../support/bare-browser';
import { readDom, readHighlights, readShape } from '../support/page-state';
import { useStage } from '../support/stage';

const LANGUAGES = ['en', 'uk', 'ru', 'zh'];
const stage = useStage();
const bare = useBareBrowser();

/** File names are ids. */
const investigation = readdirSync('assets/pack/aero-hit-investigation/entities').map((file) =>
  file.replace('.json', ''),
);

const readExpected = (language: string) =>
  JSON.parse(readFileSync(`tests/fixtures/demo/${language}.expected.json`, 'utf8')) as [string, string][];

/** Lenient on extent, as the gold guidelines are: the legal form or quotation marks may belong to the name or not. */
const letters = (text: string) => text.replaceAll(/[\s«»“”"']/g, '');
const overlap = (one: string, other: string) =>
  letters(one).includes(letters(other)) || letters(other).includes(letters(one));

describe.each(LANGUAGES)('the demo article (%s)', (language) => {
  it('shows the names that a careful reader finds, in their order, and falls into no trap', async () => {
    const { control, open, site } = stage();
    const expected = readExpected(language);
    const { page, tabId } = await open(site.at(`demo/${language}.html`));

    const { state, mentions } = await control.finishedMentions(tabId);

    const found = mentions.map(({ surface, entity }, at) => {
      const wanted = expected[at]?.[0];
      return [wanted !== undefined && overlap(surface, wanted) ? wanted : surface, entity];
    });
    expect(state).toBe('done');
    expect(found).toEqual(expected);
    await page.close();
  });

  it('has all eight entities of the investigation in its answer', () => {
    const inAnswer = readExpected(language).map(([, entity]) => entity);

    expect(inAnswer).toEqual(expect.arrayContaining(investigation));
  });

  it('highlights exactly the mentions', async () => {
    const { control, open, site } = stage();
    const { page, tabId } = await open(site.at(`demo/${language}.html`));

    const highlights = await readHighlights(page);

    const { mentions } = await control.finishedMentions(tabId);
    expect(Object.values(highlights).flat().sort()).toEqual(
      mentions.map(({ surface }) => surface.replaceAll(/\s+/g, ' ')).sort(),
    );
    await page.close();
  });

  it('stays byte for byte what it is without Sidelight', async () => {
    const { errors, open, site } = stage();
    const address = site.at(`demo/${language}.html`);
    const plain = await bare().browser.newPage();
    await plain.goto(address);
    const { page } = await open(address);

    expect(await readDom(page)).toBe(await readDom(plain));
    expect(await readShape(page)).toEqual(await readShape(plain));
    expect(await errors.read()).toEqual([]);
    await page.close();
    await plain.close();
  });
});
