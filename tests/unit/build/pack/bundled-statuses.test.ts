import { expect, it } from 'vitest';
import type { Entity } from '@/core/entities/entity';
import type { AuthorityId, Measure } from '@/core/entities/status';
import { classifyStatuses } from '@/core/entities/status-class';
import { bundledEntity, bundledPack, investigated } from './bundled-pack';

type Row = [
  entity: string,
  authority: AuthorityId,
  measure: Measure,
  date: string | undefined,
  reference: string | undefined,
];

/** Every entry that was read, as in the record of research; nothing else may be a status. */
const LISTINGS: Row[] = [
  ['aero-hit', 'us-ofac-sdn', 'asset-freeze', '2024-06', 'UID 49193'],
  ['aero-hit', 'eu-269-2014', 'asset-freeze', '2026-04-23', 'Annex I, entities, no. 721'],
  ['aero-hit', 'ua-gur', 'named', undefined, undefined],
  ['autel-robotics', 'uk-sanctions-list', 'asset-freeze', '2024-11-07', 'RUS2299'],
  ['autel-robotics', 'us-bis-entity-list', 'export-control', '2024-06-12', '89 FR 51652'],
  ['autel-robotics', 'us-dod-1260h', 'military-company-list', '2025-01-07', undefined],
  ['autel-robotics', 'us-fcc-covered-list', 'other', '2025-12-22', undefined],
  ['autel-intelligent-technology', 'us-dod-1260h', 'military-company-list', '2026-06-08', undefined],
  ['harbin-institute-of-technology', 'us-bis-entity-list', 'export-control', '2020-06-05', '85 FR 34497'],
  ['harbin-institute-of-technology', 'jp-meti-feul', 'other', '2025-10-09', 'no. 541'],
  ['harbin-institute-of-technology', 'us-dod-1286', 'research-caution', undefined, undefined],
  ['harbin-institute-of-technology', 'ca-named-research', 'research-caution', '2024-01-16', undefined],
  ['konstantin-basyuk', 'eu-269-2014', 'asset-freeze', '2023-02-25', 'Annex I, persons, no. 1414'],
  ['konstantin-basyuk', 'jp-mof', 'asset-freeze', '2023-12-15', 'クリミア等（個人） no. 316'],
  ['konstantin-basyuk', 'ch-seco', 'asset-freeze', undefined, 'SSID 60261'],
];

const withId = (entities: Entity[]) =>
  entities.flatMap((entity) => entity.statuses.map((status) => ({ id: entity.id, ...status })));
/** Of the eight. */
const statuses = () => withId(investigated());

it('holds the listings that were read, and no other', () => {
  const found = statuses().map((status): Row => [
    status.id,
    status.authority,
    status.measure,
    status.date,
    status.reference,
  ]);

  expect(found.map(String).toSorted()).toEqual(LISTINGS.map(String).toSorted());
});

it.each([
  ['aero-hit', 'freeze'],
  ['autel-robotics', 'freeze'],
  ['autel-intelligent-technology', 'listed'],
  ['harbin-institute-of-technology', 'control'],
  ['komax-khabarovsk', 'known'],
  ['konstantin-basyuk', 'freeze'],
  ['veles-drone', 'known'],
  ['autel-evo-max-4t', 'known'],
])('%s has the look “%s”', (id, expected) => {
  expect(classifyStatuses(bundledEntity(id).statuses)).toBe(expected);
});

it('keeps the month of the US listing of Aero-HIT a month', () => {
  const dates = bundledEntity('aero-hit').statuses.map((status) => status.date);

  expect(dates).toContain('2024-06');
  expect(JSON.stringify(bundledEntity('aero-hit'))).not.toContain('2024-06-12');
});

it('gives the Swiss listing of Basyuk no date and says why', () => {
  const swiss = bundledEntity('konstantin-basyuk').statuses.find((status) => status.authority === 'ch-seco');

  expect(swiss).not.toHaveProperty('date');
  expect(swiss?.note).toContain('no date');
});

it('speaks of sanctions in no entry that is an export control, a caution or a mention', () => {
  const words = statuses()
    .filter((status) => status.measure !== 'asset-freeze')
    .map((status) => `${status.effect} ${status.programme ?? ''} ${status.note ?? ''}`);

  expect(words.filter((text) => /sanction/i.test(text))).toEqual([]);
});

it('never calls the university sanctioned, anywhere', () => {
  const { matching: _matching, checks: _checks, ...shown } = bundledEntity('harbin-institute-of-technology');

  expect(JSON.stringify(shown)).not.toMatch(/sanction|freeze\b/i);
  expect(shown.topics).toEqual(['export.control']);
});

it('gives Komax no status and no topic', () => {
  const komax = bundledEntity('komax-khabarovsk');

  expect(komax.statuses).toEqual([]);
  expect(komax.topics).toEqual([]);
});

it.each(['veles-drone', 'autel-evo-max-4t'])('passes no status of its maker on to %s', (id) => {
  expect(bundledEntity(id)).toMatchObject({ statuses: [], topics: [] });
});

it('lets the two Autels share no entry', () => {
  const [drones, cars] = ['autel-robotics', 'autel-intelligent-technology'].map(
    (id) => bundledEntity(id).statuses,
  );
  const entries = (list: typeof drones) =>
    (list ?? []).map((status) => `${status.authority} ${status.date} ${status.listedAs}`);

  expect(entries(drones).filter((entry) => entries(cars).includes(entry))).toEqual([]);
  expect(cars?.map((status) => status.authority)).toEqual(['us-dod-1260h']);
});

it('calls the portal of the Ukrainian intelligence service a statement without legal effect', () => {
  const named = statuses().filter((status) => status.authority === 'ua-gur');

  expect(named.map((status) => status.measure)).toEqual(['named']);
  for (const entry of withId(bundledPack().entities).filter(({ measure }) => measure === 'named'))
    expect(entry.effect).toContain('without legal effect');
});

it('says that the name of Autel was not seen in the text of the FCC itself', () => {
  const fcc = statuses().find((status) => status.authority === 'us-fcc-covered-list');

  expect(fcc).toMatchObject({ verified: 'SEEN-PAGE', note: expect.stringContaining('was not seen') });
});

const FIRMS_AND_PERSONS = investigated().filter((entity) => entity.schema !== 'Product');

it.each(FIRMS_AND_PERSONS.map((entity) => entity.id))(
  '%s: unread registers are not checked, never not found',
  (id) => {
    const { checks } = bundledEntity(id);
    const unread = checks.filter((check) => check.result === 'not-checked').map((check) => check.authority);

    expect(unread).toEqual(expect.arrayContaining(['nz-russia', 'ua-nsdc']));
    expect(
      checks.filter((check) => check.result === 'not-found').every((check) => check.asOf >= '2025'),
    ).toBe(true);
  },
);

it('holds the Swiss list unread for Aero-HIT, since its copy is older than the EU listing', () => {
  const swiss = bundledEntity('aero-hit').checks.find((check) => check.authority === 'ch-seco');

  expect(swiss?.result).toBe('not-checked');
});

it('names the list first among the sources of an entry whose name or number it prints', () => {
  const { entities, sources } = bundledPack();
  const printed = entities.flatMap(({ id, statuses: entries }) =>
    entries
      .filter(({ listedAs, reference }) => listedAs !== undefined || reference !== undefined)
      .map(({ authority, sources: [first = ''] }) => [id, authority, sources[first]?.kind]),
  );

  expect(printed.filter(([, , kind]) => kind !== 'official')).toEqual([]);
});
