import { expect, it } from 'vitest';
import { LanguageContext } from '@/ui/kit/language-context';
import { EntityPage } from '@/ui/entity/EntityPage';
import { draw } from '../draw';
import { translateIn } from '../../../support/translate-in';
import { english } from '../english';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { fakeDeps } from './fake-deps';

const withNotes = {
  ...sampleEntity,
  captions: { uk: 'Ліхтарний завод' },
  properties: { ...sampleEntity.properties, sector: ['Lanterns and lamps'], address: ['Lamp Lane 1'] },
  statuses: sampleEntity.statuses.map((status) => ({ ...status, note: `Note on ${status.authority}.` })),
  checks: [
    { authority: 'un-sc', result: 'not-found', asOf: '2026-02-27', note: 'Searched by number.' } as const,
  ],
  relations: sampleEntity.relations.map((relation) => ({ ...relation, note: `It ${relation.kind}.` })),
  legalPersons: [
    { name: 'Lantern Group', identifiers: [], entries: [], note: 'A group name.', sources: ['uk'] },
  ],
};
const pack = { ...samplePack, history: [{ version: '1.1.0', date: '2026-05', note: 'First lanterns.' }] };
const page = () => (
  <EntityPage
    deps={
      fakeDeps(
        { ok: true, entity: withNotes, sources: sampleSources, related: {}, pack },
        { overview: { ok: false, error: 'data-unavailable' } },
      ).deps
    }
  />
);

it('marks what the pack says in English for a reader of Ukrainian, and nothing that is Ukrainian', async () => {
  const drawn = await draw(
    <LanguageContext.Provider value={{ ...english, tag: 'uk' }}>{page()}</LanguageContext.Provider>,
  );

  expect(
    [...drawn.querySelectorAll<HTMLElement>('[lang="en"]')].map(
      ({ textContent, title }) => textContent || title,
    ),
  ).toEqual([
    'Lantern Works',
    'Maker of lanterns.',
    'Assets frozen.',
    'Note on uk-sanctions-list.',
    'Named only.',
    'Note on us-dod-1260h.',
    'Searched by number.',
    // Marks of the timeline, in the order of time.
    expect.stringContaining('It sold lanterns abroad.'),
    expect.stringContaining('The company denies it.'),
    'It sold lanterns abroad.',
    'The company denies it.',
    'It once burnt down.',
    'Lantern Works',
    'It produces.',
    'Lantern Works',
    'It owned-by.',
    'A group name.',
    'Lantern Works (theatre)',
    'A theatre. No link.',
    'Lanterns and lamps',
    'Extract',
    'The list',
    'Notice',
    'A plain-text report',
    'First lanterns.',
  ]);
  expect(drawn.querySelector('h1')?.textContent).toBe('Ліхтарний завод');
});

it('marks nothing as English for a reader of English', async () => {
  const drawn = await draw(page());

  expect(drawn.querySelector('[lang="en"]')).toBeNull();
  expect(drawn.querySelector('#facts')?.textContent).toContain('It sold lanterns abroad.');
});

it('does not say a measure in English under the Ukrainian word for it', async () => {
  const statuses = sampleEntity.statuses.map((status) => ({
    ...status,
    measure: 'asset-freeze' as const,
    effect: 'Asset freeze: its funds are frozen.',
  }));
  const { deps } = fakeDeps(
    { ok: true, entity: { ...sampleEntity, statuses }, sources: sampleSources, related: {}, pack },
    { overview: { ok: false, error: 'data-unavailable' } },
  );
  const drawn = await draw(
    <LanguageContext.Provider value={{ translate: translateIn('uk'), tag: 'uk' }}>
      <EntityPage deps={deps} />
    </LanguageContext.Provider>,
  );

  const rows = [...drawn.querySelectorAll('.statuses__row--listed')].map(({ textContent }) => textContent);
  expect(rows).toHaveLength(statuses.length);
  for (const row of rows) {
    expect(row).toContain('Заморожування активів');
    expect(row).toContain('its funds are frozen.');
    expect(row).not.toContain('Asset freeze');
  }
});
