import { expect, it } from 'vitest';
import { AUTHORITY_ORDER } from '@/core/entities/authorities';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import type { Entity } from '@/core/entities/entity';
import { listCoverage } from '@/core/entities/list-coverage';
import type { AuthorityId } from '@/core/entities/status';
import { statusRows } from '@/ui/entity/status-rows';
import { reportAsCsv } from '@/ui/report/report-csv';
import { reportAsMarkdown } from '@/ui/report/report-markdown';
import { english } from '../../../dom/ui/english';
import { sampleMention, sampleReport, sampleWords } from '../../../dom/ui/report/sample-report';
import { bundledPack } from '../../build/pack/bundled-pack';
import { sampleEntity, sampleStatus } from './sample-entity';

interface Told {
  listed: readonly AuthorityId[];
  notFound: readonly { authority: AuthorityId }[];
  notChecked: readonly { authority: AuthorityId }[];
}

const idsOf = (lists: readonly { authority: AuthorityId }[]) => [
  ...new Set(lists.map(({ authority }) => authority)),
];
const setsOf = ({ listed, notFound, notChecked }: Told) =>
  [listed, idsOf(notFound), idsOf(notChecked)].map((ids) => ids.toSorted());

it('sorts every list into one of three, with the date of a search and the reason of a failed one', () => {
  const coverage = listCoverage(
    sampleEntity({
      statuses: [sampleStatus({ authority: 'jp-mof' }), sampleStatus({ authority: 'un-sc' })],
      checks: [
        { authority: 'ua-nsdc', result: 'not-checked', note: 'No readable copy.' },
        { authority: 'ch-seco', result: 'not-found', asOf: '2026-02', note: 'In a merged copy.' },
      ],
    }),
  );

  expect(coverage.listed).toEqual(['un-sc', 'jp-mof']);
  expect(coverage.notFound).toEqual([{ authority: 'ch-seco', asOf: '2026-02', note: 'In a merged copy.' }]);
  expect(coverage.notChecked).toContainEqual({ authority: 'ua-nsdc', note: 'No readable copy.' });
  expect(coverage.notChecked).toContainEqual({ authority: 'us-ofac-sdn' });
  expect(Object.values(setsOf(coverage)).flat().toSorted()).toEqual(AUTHORITY_ORDER.toSorted());
});

it('puts an entry before any check of its list, a search before one that failed, and names each list once', () => {
  const { notFound, notChecked } = listCoverage({
    statuses: [sampleStatus({ authority: 'un-sc', state: 'delisted' })],
    checks: [
      { authority: 'un-sc', result: 'not-found', asOf: '2026' },
      { authority: 'jp-mof', result: 'not-checked', note: 'Not at first.' },
      { authority: 'jp-mof', result: 'not-found', asOf: '2026' },
      { authority: 'ua-gur', result: 'not-checked', note: 'Closed.' },
      { authority: 'ua-gur', result: 'not-checked' },
      { authority: 'mars' as AuthorityId, result: 'not-checked' },
    ],
  });

  expect(idsOf(notFound)).toEqual(['jp-mof']);
  expect(notChecked.slice(-2)).toEqual([{ authority: 'ua-gur', note: 'Closed.' }, { authority: 'mars' }]);
  expect(notChecked.map(({ authority }) => authority)).toEqual(idsOf(notChecked));
});

const { entities, sources } = bundledPack();

/** The report of a page that names this entity alone. */
const reportOf = (entity: Entity) =>
  sampleReport({
    frames: [sampleWords({ mentions: [sampleMention({ entity: entity.id })] })],
    known: [{ entity, sources }],
  });

it.each(entities.map((entity) => [entity.id, entity] as const))(
  'of %s the dossier, the card and the report tell the same: listed, not found, not checked',
  (_, entity) => {
    const told = setsOf(listCoverage(entity));
    const rows = statusRows(entity);
    const ofKind = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind));
    const card = buildEntityCard(entity, sources, '1', english.translate);
    const [name] = reportOf(entity).names;

    const dossier = {
      listed: idsOf(ofKind('listed', 'delisted')),
      notFound: ofKind('not-found'),
      notChecked: ofKind('not-checked'),
    };
    expect(setsOf(dossier)).toEqual(told);
    expect(setsOf({ ...card, listed: idsOf(card.statuses) })).toEqual(told);
    expect(name && setsOf({ ...name, listed: idsOf(name.statuses) })).toEqual(told);
  },
);

it.each(entities.map((entity) => [entity.id, entity] as const))(
  'of %s the exports name every list that was not checked',
  (_, entity) => {
    const report = reportOf(entity);
    const [csv, markdown] = [reportAsCsv(report), reportAsMarkdown(report, english)];

    for (const { authority, note } of listCoverage(entity).notChecked) {
      expect(csv).toContain(authority);
      // Nothing in these words has a meaning in Markdown.
      expect(markdown).toContain(report.authorities[authority]);
      if (note !== undefined) expect(csv).toContain(`${authority}: ${note.replaceAll('"', '""')}`);
    }
    expect(markdown.match(/^- Not checked: /gm)?.length ?? 0).toBeLessThanOrEqual(1);
  },
);
