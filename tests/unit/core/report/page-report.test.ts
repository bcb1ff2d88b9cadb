import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from '@/build/json-schema';
import { AUTHORITY_ORDER } from '@/core/entities/authorities';
import { PageReport } from '@/core/report/page-report';
import { reportAsMarkdown } from '@/ui/report/report-markdown';
import { english } from '../../../dom/ui/english';
import { sampleEntity, sampleSources } from '../../../dom/ui/sample-entity';
import { translateIn } from '../../../support/translate-in';
import { sampleMention, sampleReport, sampleWords } from '../../../dom/ui/report/sample-report';

interface Described {
  description?: string;
  items?: { properties: Record<string, Described> };
}

const both = sampleWords({
  mentions: [sampleMention(), sampleMention({ entity: 'storm-lamp', surface: 'SL' })],
});

describe('the report of a page', () => {
  it('says which page, when, and with which data', () => {
    const { page, packs, madeBy } = sampleReport();

    expect(page).toEqual({
      title: 'Lamps today',
      address: 'https://news.example/lamps',
      readAt: '2026-11-29T08:00:00.000Z',
      isComplete: true,
      mentionCount: 1,
    });
    expect(packs).toMatchObject([{ id: 'sample' }]);
    expect(madeBy).toBe('0.1.0');
  });

  it('quotes each mention in its sentence, with the reason', () => {
    expect(sampleReport().names[0]?.mentions).toEqual([
      {
        name: 'LW',
        before: 'Yesterday ',
        after: ' lit a lamp.',
        rule: 'defined-here',
        evidence: 'Lantern Works',
      },
    ]);
  });

  it('has the statuses gravest first, what was searched in vain, and every source that it points at', () => {
    const { names, sources, authorities } = sampleReport();
    const [name] = names;

    expect(name?.statuses.map(({ measure }) => measure)).toEqual(['asset-freeze', 'military-company-list']);
    expect(name?.statusClass).toBe('freeze');
    expect(name?.notFound).toEqual([{ authority: 'un-sc', asOf: '2026-02-27' }]);
    expect(Object.keys(sources).sort()).toEqual(['pdf', 'register', 'uk']);
    expect(name?.notChecked).toContainEqual({ authority: 'ua-nsdc' });
    expect(Object.keys(authorities).sort()).toEqual(AUTHORITY_ORDER.toSorted());
  });

  it('takes for a source only what the packs have as one, whatever keys a listing names', () => {
    const [status] = sampleEntity.statuses;
    if (!status) throw new Error('the sample is listed');
    const entity = { ...sampleEntity, statuses: [{ ...status, sources: ['constructor', 'toString', 'uk'] }] };
    const report = sampleReport({ known: [{ entity, sources: sampleSources }] });

    expect(Object.keys(report.sources).sort()).toEqual(['register', 'uk']);
    expect(reportAsMarkdown(report, english)).not.toContain('[^constructor]');
  });

  it('names lists in the language of the reader, under ids that are the same in every one', () => {
    const german = sampleReport({ language: 'de', translate: translateIn('de') });

    expect(sampleReport().authorities['un-sc']).toBe('United Nations Security Council');
    expect(german.authorities['un-sc']).toBe('UN-Sicherheitsrat');
    expect({ ...german, authorities: {} }).toEqual({ ...sampleReport(), authorities: {} });
  });

  it('has links between names on the page alone, and the gravest name first', () => {
    const report = sampleReport({ frames: [both] });

    expect(report.names.map(({ id }) => id)).toEqual(['lantern-works', 'storm-lamp']);
    expect(report.connections).toMatchObject([{ from: 'lantern-works', to: 'storm-lamp', kind: 'produces' }]);
    expect(report.sources).toHaveProperty('gazette');
    expect(sampleReport().connections).toEqual([]);
  });

  it('adds up frames, in their order', () => {
    const inner = sampleWords({ title: 'Inner', mentions: [sampleMention({ surface: 'Lantern Works' })] });
    const report = sampleReport({ frames: [sampleWords(), inner] });

    expect(report.page.title).toBe('Lamps today');
    expect(report.page.mentionCount).toBe(2);
    expect(report.names[0]?.mentions.map(({ name }) => name)).toEqual(['LW', 'Lantern Works']);
  });

  it.each([
    ['the page is still being read', sampleWords({ state: 'scanning' })],
    ['it has more mentions than are quoted', sampleWords({ mentionCount: 2 })],
    ['the packs no longer hold a name', sampleWords({ mentions: [sampleMention({ entity: 'gone' })] })],
  ])('does not call itself complete when %s', (_, words) => {
    expect(sampleReport({ frames: [words] }).page.isComplete).toBe(false);
  });

  it('of a page without names is a report all the same', () => {
    const report = sampleReport({ frames: [sampleWords({ mentions: [] })] });

    expect(report).toMatchObject({ names: [], connections: [], sources: {} });
    expect(report.page.isComplete).toBe(true);
  });

  it('with five hundred mentions quotes them all', () => {
    const mentions = Array.from({ length: 500 }, (_, index) => sampleMention({ after: ` number ${index}.` }));

    expect(sampleReport({ frames: [sampleWords({ mentions })] }).names[0]?.mentions).toHaveLength(500);
  });
});

describe('the format', () => {
  it('is what the report is, after a round trip as JSON', () => {
    const report = sampleReport({ frames: [both] });

    expect(PageReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(PageReport.safeParse({ ...report, extra: 1 }).success).toBe(false);
  });

  it('is documented as it is: `node src/build/run-typescript.ts src/build/json-schema.ts`', async () => {
    const schema = await reportJsonSchema();

    expect(readFileSync(REPORT_SCHEMA_FILE, 'utf8')).toBe(schema);
    expect(JSON.parse(schema).required).toEqual(Object.keys(PageReport.shape));
  });

  it('says of every list and of the gravest listing what they mean', async () => {
    const { names } = (JSON.parse(await reportJsonSchema()) as { properties: Record<string, Described> })
      .properties;
    const { statusClass, notFound, notChecked, statuses, mentions } = names?.items?.properties ?? {};

    for (const field of [names, statuses, mentions, notChecked]) expect(field?.description).toMatch(/\.$/);
    expect(statusClass?.description).toContain('no more');
    expect(notFound?.description).toContain('never means “not sanctioned”');
  });
});
