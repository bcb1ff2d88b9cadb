import { describe, expect, it } from 'vitest';
import type { PackVersion } from '@/core/entities/pack-version';
import { Versions } from '@/ui/entity/Versions';
import { LanguageContext } from '@/ui/kit/language-context';
import { draw } from '../draw';
import { english } from '../english';
import { sampleEntity, samplePack } from '../sample-entity';

const made = (version: string, changes?: PackVersion['changes']): PackVersion => ({
  version,
  date: '2026-11-22',
  note: `Note of ${version}.`,
  ...(changes ? { changes } : {}),
});
const drawVersions = (history: PackVersion[], tag = 'en') =>
  draw(
    <LanguageContext.Provider value={{ ...english, tag }}>
      <Versions
        entity={sampleEntity}
        pack={{ ...samplePack, history }}
        sources={{}}
        rooms={new Set(['facts', 'sources'])}
      />
    </LanguageContext.Provider>,
  );
const lines = (page: Element) =>
  [...page.querySelectorAll('.versions > li')].map((line) => line.textContent.replaceAll(/\s+/g, ' '));

it('says of each version what it changed, with a link to the room that shows it', async () => {
  const page = await drawVersions([
    made('1.2.0', { 'lantern-works': ['facts', 'names', 'sources'] }),
    made('1.1.0', { other: ['facts'] }),
    made('1.0.0'),
  ]);

  expect(lines(page)).toEqual([
    expect.stringMatching(/1\.2\.0.*Changed in this entry: Timeline.* · .* · Sources$/),
    expect.stringMatching(/1\.1\.0.*Nothing changed in this entry\.$/),
    expect.stringMatching(/1\.0\.0.*Note of 1\.0\.0\.$/),
  ]);
  expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#facts',
    '#sources',
  ]);
  expect(page.textContent).not.toContain('holds no earlier version');
});

it('says nothing of versions in which there was no such entry', async () => {
  const page = await drawVersions([
    made('1.3.0', { 'lantern-works': ['facts'] }),
    made('1.2.0', { 'lantern-works': ['new'] }),
    made('1.1.0', { other: ['facts'] }),
    made('1.0.0'),
  ]);

  expect(lines(page)).toEqual([
    expect.stringMatching(/1\.3\.0.*Timeline$/),
    expect.stringMatching(/1\.2\.0.*the whole entry is new$/),
  ]);
});

it('has no earlier version of an entry that the newest one brought', async () => {
  const page = await drawVersions([made('1.1.0', { 'lantern-works': ['new'] }), made('1.0.0')]);

  expect(lines(page)).toHaveLength(1);
  expect(page.textContent).toContain('holds no earlier version');
});

describe('the earlier wording', () => {
  const before: PackVersion['before'] = {
    'lantern-works': {
      summary: 'Maker of <b>kites</b>.',
      statuses: [
        {
          authority: 'uk-sanctions-list',
          measure: 'asset-freeze',
          date: '2023-02',
          reference: 'RUS1',
          state: 'delisted',
        },
      ],
      facts: [
        { id: 'deal', text: 'It sold kites.', date: '2023-01' },
        { id: 'gone', text: 'It flew.' },
      ],
      caption: 'Kite Works',
    },
    other: { caption: 'Another' },
  };
  const history = [
    { ...made('1.1.0', { 'lantern-works': ['summary', 'statuses', 'facts', 'names'] }), before },
    made('1.0.0'),
  ];
  const said = (page: Element) =>
    [...page.querySelectorAll('.versions__earlier > div')].map((part) =>
      [...part.children].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ')),
    );

  it('stands in the row of the version that changed it, part by part, as a text', async () => {
    const page = await drawVersions(history);

    expect(said(page)).toEqual([
      ['who it is', 'was: Maker of <b>kites</b>.'],
      ['Lists', 'was: No longer listed: Asset freeze: United Kingdom · February 2023 · RUS1'],
      ['Timeline', 'was: It sold kites. · January 2023', 'was: It flew. · No date given'],
      ['Names', 'was: Kite Works'],
    ]);
    expect(page.querySelector('.versions > li:first-child .versions__earlier')).not.toBeNull();
    expect(page.querySelectorAll('.versions__earlier')).toHaveLength(1);
    expect(page.querySelector('b')).toBeNull();
  });

  it('leads to the statement as it stands now, where it still stands', async () => {
    const page = await drawVersions(history);

    expect(
      [...page.querySelectorAll('.versions__earlier a')].map((link) => link.getAttribute('href')),
    ).toEqual(['#fact-deal']);
  });

  it('is marked as the pack’s English for a reader of another language', async () => {
    const page = await drawVersions(history, 'uk');

    expect(
      [...page.querySelectorAll('.versions__earlier [lang="en"]')].map(({ textContent }) => textContent),
    ).toEqual(['Maker of <b>kites</b>.', 'It sold kites.', 'It flew.', 'Kite Works']);
  });

  it('is left out where a version keeps none: it still says which parts changed', async () => {
    const page = await drawVersions([made('1.1.0', { 'lantern-works': ['facts'] }), made('1.0.0')]);

    expect(page.querySelector('.versions__earlier')).toBeNull();
    expect(lines(page)[0]).toMatch(/Changed in this entry: Timeline$/);
  });
});
