import { expect, it } from 'vitest';
import { AUTHORITY_ORDER } from '@/core/entities/authorities';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import { english } from '../../../dom/ui/english';
import { SAMPLE_SOURCES, sampleEntity, sampleFact, sampleStatus } from './sample-entity';

const build = (change: Parameters<typeof sampleEntity>[0]) =>
  buildEntityCard(sampleEntity(change), SAMPLE_SOURCES, '1.0.0', english.translate);

it('carries what the header of the popover needs', () => {
  const card = build({});

  expect(card).toMatchObject({
    id: 'example-works',
    caption: 'Example Works',
    schema: 'Company',
    countries: ['ru'],
    statusClass: 'known',
    summary: { text: 'Maker of examples.', attribution: { kind: 'official-record', by: 'Register' } },
    packVersion: '1.0.0',
  });
  expect(card).toMatchObject({ statuses: [], facts: [], notFound: [], homonyms: [] });
});

it('says how many facts there are besides those that it shows', () => {
  const facts = Array.from({ length: 25 }, (_, at) => sampleFact(`fact-${at}`));

  const card = build({ facts });

  expect(card.facts.length).toBeLessThan(25);
  expect(card.factCount).toBe(25);
});

it('says where a person belongs of whom the records name no country but a nationality', () => {
  expect(build({ properties: { name: ['Example'], nationality: ['ua'] } }).countries).toEqual(['ua']);
});

it('puts the gravest listing first and gives it a label and its first source', () => {
  const card = build({
    statuses: [
      sampleStatus({ authority: 'us-bis-entity-list', measure: 'export-control', date: '2024-06-12' }),
      sampleStatus({ authority: 'uk-sanctions-list', date: '2024-11-07' }),
    ],
  });

  expect(card.statusClass).toBe('freeze');
  expect(card.statuses.map((status) => status.label)).toEqual([
    'United Kingdom',
    'US Commerce Department (Entity List)',
  ]);
  expect(card.statuses[0]?.source).toEqual({
    publisher: 'Register',
    title: 'The list',
    url: 'https://example.org/list',
  });
});

it.each(['2024', '2024-06', '2024-06-12', undefined])('keeps the precision of the date %s', (date) => {
  const card = build({ statuses: [sampleStatus({ date })], facts: [sampleFact('a', { date, rank: 1 })] });

  expect(card.statuses[0]?.date).toBe(date);
  expect(card.facts[0]?.date).toBe(date);
});

it('tells apart lists without the name and lists that were not checked, also those of which the pack says nothing', () => {
  const card = build({
    checks: [
      { authority: 'un-sc', result: 'not-found', asOf: '2026-02-27' },
      { authority: 'ua-nsdc', result: 'not-checked' },
    ],
  });

  expect(card.notFound).toEqual([
    { authority: 'un-sc', label: 'United Nations Security Council', asOf: '2026-02-27' },
  ]);
  expect(card.notChecked).toContainEqual({ authority: 'ua-nsdc', label: 'Ukraine (NSDC)' });
  expect(card.notChecked).toContainEqual({ authority: 'jp-mof', label: 'Japan (Ministry of Finance)' });
  expect(card.notChecked).toHaveLength(AUTHORITY_ORDER.length - 1);
});

it('shows three facts by rank and none without a rank', () => {
  const card = build({
    facts: [
      sampleFact('unranked'),
      sampleFact('d', { rank: 4 }),
      sampleFact('c', { rank: 3 }),
      sampleFact('a', { rank: 1 }),
      sampleFact('b', { rank: 2 }),
    ],
  });

  expect(card.facts.map((fact) => fact.text)).toEqual(['Text of a.', 'Text of b.', 'Text of c.']);
});

it('puts a denial directly after the statement that it answers, beyond the three', () => {
  const card = build({
    facts: [
      sampleFact('c', { rank: 3 }),
      sampleFact('denial', { attribution: { kind: 'denied', by: 'Autel' }, answers: 'b' }),
      sampleFact('a', { rank: 1 }),
      sampleFact('b', { rank: 2 }),
    ],
  });

  expect(card.facts.map((fact) => fact.text)).toEqual([
    'Text of a.',
    'Text of b.',
    'Text of denial.',
    'Text of c.',
  ]);
});

it('shows no denial alone when its statement is left out', () => {
  const card = build({
    facts: [
      ...['a', 'b', 'c'].map((id) => sampleFact(id, { rank: 1 })),
      sampleFact('late', { rank: 4 }),
      sampleFact('denial', { answers: 'late', rank: 1 }),
    ],
  });

  expect(card.facts.map((fact) => fact.text)).not.toContain('Text of denial.');
});

it('gives a fact all its sources in their order, each address once', () => {
  const { paper, ...others } = SAMPLE_SOURCES;
  if (!paper) throw new Error('the sample has a paper');
  const sources = { ...others, paper, again: { ...paper, title: 'The same page' } };
  const entity = sampleEntity({
    facts: [sampleFact('a', { rank: 1, sources: ['paper', 'again', ...Object.keys(others), 'gone'] })],
  });

  const [fact] = buildEntityCard(entity, sources, '1.0.0', english.translate).facts;
  expect(fact?.sources.map(({ title }) => title)).toEqual([
    paper.title,
    ...Object.values(others).map(({ title }) => title),
  ]);
});

it('survives a source that is not there', () => {
  const card = buildEntityCard(
    sampleEntity({ facts: [sampleFact('a', { rank: 1 })] }),
    {},
    '1.0.0',
    english.translate,
  );

  expect(card.facts[0]?.sources).toEqual([]);
});

it('takes no source from the prototype of the source table', () => {
  const entity = sampleEntity({ facts: [sampleFact('a', { rank: 1, sources: ['constructor', 'paper'] })] });

  expect(
    buildEntityCard(entity, SAMPLE_SOURCES, '1.0.0', english.translate).facts[0]?.sources.map(
      ({ title }) => title,
    ),
  ).toEqual(['A report']);
});

it('changes nothing in the entity', () => {
  const entity = sampleEntity({
    statuses: [sampleStatus({ measure: 'named' }), sampleStatus({ authority: 'jp-mof' })],
    facts: [sampleFact('b', { rank: 2 }), sampleFact('a', { rank: 1 })],
  });
  const before = structuredClone(entity);

  buildEntityCard(entity, SAMPLE_SOURCES, '1.0.0', english.translate);

  expect(entity).toEqual(before);
});
