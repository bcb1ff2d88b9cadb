import { expect, it } from 'vitest';
import type { Entity } from '@/core/entities/entity';
import type { PackVersion } from '@/core/entities/pack-version';
import type { AuthorityId, Measure, Status } from '@/core/entities/status';
import { EntityPage } from '@/ui/entity/EntityPage';
import { draw } from '../draw';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { sampleName, sampleOverview } from '../sample-overview';
import { fakeDeps } from './fake-deps';

const show = (change: Partial<Entity>, overview = sampleOverview([sampleName('lantern-works')])) => {
  const entity = { ...sampleEntity, ...change };
  const reply = { ok: true, entity, sources: sampleSources, related: {}, pack: samplePack } as const;
  return draw(<EntityPage deps={fakeDeps(reply, { overview }).deps} />);
};
const status = (change: Partial<Status>): Status => ({
  authority: 'un-sc',
  measure: 'asset-freeze',
  effect: 'Asset freeze: property is frozen.',
  state: 'listed',
  sources: ['uk'],
  verified: 'SEEN-LIST',
  asOf: '2026-08-22',
  ...change,
});

it('says what is missing of an entity without facts, names, country or lists', async () => {
  const page = await show({
    facts: [],
    statuses: [],
    checks: [],
    relations: [],
    homonyms: [],
    properties: {},
  });

  const text = page.textContent;
  expect(text).toContain('No facts are recorded');
  expect(text).toContain('country not known');
  expect(text).toContain('No name is recorded');
  expect(text).toContain('No connection with another name is recorded');
  expect(text).toMatch(/in force: 0 · searched, not found: 0 · not checked: 2\d/);
  expect(page.querySelector('.graph')).toBeNull();
});

it('shows each of 200 facts once, with an address of its own', async () => {
  const facts = Array.from({ length: 200 }, (_, at) => ({
    id: `fact-${at}`,
    text: `Something happened, no. ${at}.`,
    date: `20${10 + (at % 15)}-0${1 + (at % 9)}`,
    attribution: { kind: 'reported', by: 'The Gazette' } as const,
    sources: ['gazette'],
  }));
  const page = await show({ facts, statuses: [] });

  expect(page.querySelectorAll('.event')).toHaveLength(200);
  expect(new Set([...page.querySelectorAll('.event')].map(({ id }) => id)).size).toBe(200);
  expect(page.querySelectorAll('.strip__mark')).toHaveLength(200);
});

it.each([
  ['of 300 characters', 'Lantern'.repeat(43).slice(0, 300)],
  ['from right to left', 'شركة صناعات الطائرات'],
  ['in mixed scripts', 'مصنع Lantern 灯笼厂 «Фонарь»'],
])('sets a name %s as it stands, in its own direction', async (_title, caption) => {
  const page = await show(
    { caption, properties: { name: [caption] } },
    sampleOverview([sampleName('lantern-works', { caption, listings: [{ ...status({}) }] })]),
  );

  const heading = page.querySelector('h1');
  expect(heading?.textContent).toBe(caption);
  expect(heading?.dir).toBe('auto');
  expect(page.querySelector('.names bdi')?.textContent).toBe(caption);
  expect(page.querySelectorAll('[data-root="true"] .graph-node__title tspan').length).toBeLessThanOrEqual(3);
});

it('names a kind and a list from a newer version, after those it knows', async () => {
  const page = await show({
    statuses: [
      status({ measure: 'banishment' as Measure, authority: 'mars-senate' as AuthorityId }),
      status({ measure: 'named', effect: 'Named.' }),
    ],
  });

  const rows = [...page.querySelectorAll('.statuses__row--listed')].map((row) => row.textContent);
  expect(rows[0]).toContain('Named, no legal effect');
  expect(rows[1]).toMatch(/mars-senate.*A kind that this version does not know \(“banishment”\)/);
  expect(page.querySelector('.glossary')?.textContent).toContain('cannot say what this kind of entry means');
});

it('says that a date cannot be read, and gives it no place in time', async () => {
  const [fact] = sampleEntity.facts;
  if (!fact) throw new Error('the sample has facts');
  const page = await show({
    facts: [{ ...fact, date: 'some spring' }],
    statuses: [status({ date: '31.2.' })],
  });

  expect(page.querySelector('#facts')?.textContent).toContain('date not legible (“some spring”)');
  expect(page.querySelector('.statuses')?.textContent).toContain('date not legible (“31.2.”)');
  expect([...page.querySelectorAll('.timeline__label')].map((label) => label.textContent)).toEqual([
    'No date that can be read',
  ]);
  expect(page.querySelector('.strip')).toBeNull();
  expect(page.innerHTML).not.toContain('NaN');
});

it('shows a dead person and a delisting as such, each with the date of what says so', async () => {
  const [fact] = sampleEntity.facts;
  if (!fact) throw new Error('the sample has facts');
  const page = await show({
    facts: [{ ...fact, event: 'reported-death', date: '2023-08-23', sources: ['uk'] }],
    statuses: [status({ state: 'delisted' })],
  });

  const header = page.querySelector('.dossier-header')?.textContent;
  expect(header).toMatch(/Reported dead: 23 August 2023 Reported by The Gazette, report of 22 August 2026/);
  expect(header).toMatch(/No longer listed: United Nations Security Council \(copy of 22 August 2026\)/);
  expect(header).toContain('Facts, no listing in force found');
});

it('gives no date to a report of a death that gives none', async () => {
  const [fact] = sampleEntity.facts;
  if (!fact) throw new Error('the sample has facts');
  const page = await show({ facts: [{ ...fact, event: 'reported-death', sources: ['register'] }] });

  expect(page.querySelector('.death')?.textContent).toContain('The Gazette, no date of publication given');
});

it('tells the firms of one brand apart by number', async () => {
  const page = await show({
    legalPersons: [
      {
        name: 'Lantern LLC',
        identifiers: [{ kind: 'innCode', value: '1234567890' }],
        entries: [{ authority: 'uk-sanctions-list', reference: 'RUS9999' }],
        sources: ['uk'],
      },
      { name: 'Lantern Group', identifiers: [], entries: [], note: 'A group name.', sources: ['uk'] },
    ],
  });

  const persons = [...page.querySelectorAll('.persons__item')].map((item) => item.textContent);
  expect(persons[0]).toMatch(/Lantern LLC.*INN.*1234567890.*United Kingdom, RUS9999/);
  expect(persons[1]).toMatch(/Lantern Group.*print no number.*none found under this name.*A group name/);
});

const history: PackVersion[] = [
  { version: '1.2.3', date: '2026-06-02', note: 'More lanterns.', changes: { 'storm-lamp': ['new'] } },
  {
    version: '1.2.0',
    date: '2026-06',
    note: 'Better lanterns.',
    changes: { 'lantern-works': ['facts', 'persons', 'summary'] },
  },
  { version: '1.1.0', date: '2026-05', note: 'First lanterns.' },
];

it('says of each version of the pack when it was made, what it brought, and which parts of this entry it changed', async () => {
  const reply = {
    ok: true,
    entity: sampleEntity,
    sources: sampleSources,
    related: {},
    pack: { ...samplePack, history },
  } as const;
  const page = await draw(<EntityPage deps={fakeDeps(reply).deps} />);

  expect([...page.querySelectorAll('.versions li')].map(({ textContent }) => textContent)).toEqual([
    'Version 1.2.3, 2 June 2026: More lanterns.Nothing changed in this entry.',
    'Version 1.2.0, June 2026: Better lanterns.Changed in this entry: Timeline · Legal persons · who it is',
    'Version 1.1.0, May 2026: First lanterns.',
  ]);
  // There are no legal persons on this page any more, and who it is stands at its head.
  expect([...page.querySelectorAll('.versions a')].map((link) => link.getAttribute('href'))).toEqual([
    '#facts',
  ]);
  expect(page.querySelector('#versions')?.textContent).not.toContain('holds no earlier version');
});

it('says that there is no earlier version of a pack in its first', async () => {
  const pack = { ...samplePack, history: history.slice(2) };
  const reply = { ok: true, entity: sampleEntity, sources: sampleSources, related: {}, pack } as const;
  const page = await draw(<EntityPage deps={fakeDeps(reply).deps} />);

  const versions = page.querySelector('#versions')?.textContent;
  expect(versions).toContain('Version 1.1.0, May 2026: First lanterns.');
  expect(versions).toContain('holds no earlier version');
});
