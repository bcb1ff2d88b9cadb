import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '@/core/report/page-report';
import { reportAsCsv } from '@/ui/report/report-csv';
import { reportAsMarkdown } from '@/ui/report/report-markdown';
import { english } from '../english';
import { sampleMention, sampleReport, sampleWords, stormLamp } from './sample-report';
import { sampleEntity, sampleSources } from '../sample-entity';

/** Reads RFC 4180 as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.replace(/^\uFEFF/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/g);
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const withTitle = (title: string) => sampleReport({ frames: [sampleWords({ title })] });

describe('CSV', () => {
  it('has one row a mention under fixed names of columns', () => {
    const [head = [], ...rows] = readCsv(reportAsCsv(sampleReport()));
    const row = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));

    expect(rows).toHaveLength(1);
    expect(row).toMatchObject({
      page_title: 'Lamps today',
      name_id: 'lantern-works',
      status_class: 'freeze',
      mention: 'LW',
      sentence: 'Yesterday LW lit a lamp.',
      rule: 'defined-here',
    });
    expect(row['statuses']).toContain('uk-sanctions-list: asset-freeze, listed 2024-11 (list of 2026-08-22)');
    expect(row['status_sources']).toContain('https://uk.example/list');
  });

  it.each([
    '=HYPERLINK("https://evil.example","x")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    ' =1+1',
    '\t=1+1',
    '\uFF1D1+1',
    '|calc',
  ])('keeps a spreadsheet from running %j', (title) => {
    const [, row = []] = readCsv(reportAsCsv(withTitle(title)));

    expect(row[0]).toBe(`'${title}`);
  });

  it.each(['a, b', 'say "so"', 'two\r\nlines', 'naïve; 漢字', 'minus - inside'])(
    'keeps %j as it is',
    (title) => {
      const [, row = []] = readCsv(reportAsCsv(withTitle(title)));

      expect(row[0]).toBe(title);
    },
  );

  it('guards every cell, whichever the text comes from', () => {
    const mention = sampleMention({
      surface: '=cmd',
      before: '',
      after: '',
      reason: { rule: 'context', evidence: '@x' },
    });
    const entity = { ...sampleEntity, caption: '+caption' };
    const report = sampleReport({
      frames: [sampleWords({ title: '=t', address: '=a', mentions: [mention] })],
      known: [{ entity, sources: sampleSources }],
    });
    const [, row = []] = readCsv(reportAsCsv(report));

    expect(row.filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    expect(row).toContain("'+caption");
  });

  it('says of each name what was searched, what was not, and how it is linked on the page', () => {
    const lamp = {
      ...stormLamp,
      checks: [
        { authority: 'ua-nsdc', result: 'not-checked', note: 'No readable copy.' } as const,
        { authority: 'jp-mof', result: 'not-found', asOf: '2026-02' } as const,
      ],
    };
    const report = sampleReport({
      frames: [
        sampleWords({ mentions: [sampleMention(), sampleMention({ entity: 'storm-lamp', surface: 'SL' })] }),
      ],
      known: [sampleEntity, lamp].map((entity) => ({ entity, sources: sampleSources })),
    });
    const [head = [], ...rows] = readCsv(reportAsCsv(report));
    const row = (id: string) => {
      const cells = rows.find((one) => one[head.indexOf('name_id')] === id);
      return Object.fromEntries(head.map((name, index) => [name, cells?.[index]]));
    };

    expect(row('lantern-works')).toMatchObject({
      not_found: 'un-sc (list of 2026-02-27)',
      not_checked: expect.stringMatching(/^us-ofac-sdn; eu-269-2014; .*; ua-gur$/),
      check_notes: '',
      connections: 'lantern-works produces storm-lamp (reported: The Gazette)',
      connection_sources: 'http://gazette.example/a',
    });
    expect(row('storm-lamp')).toMatchObject({
      not_found: 'jp-mof (list of 2026-02)',
      not_checked: expect.stringContaining('; ua-nsdc; '),
      check_notes: 'ua-nsdc: No readable copy.',
      connections: 'lantern-works produces storm-lamp (reported: The Gazette)',
    });
  });

  it('says of a link who says so, when, and with which note', () => {
    const claims = [
      {
        attribution: { kind: 'reported', by: 'The Gazette' } as const,
        date: '2024-06',
        sources: ['gazette'],
      },
      {
        attribution: { kind: 'denied', by: 'Storm Lamp' } as const,
        note: 'of the maker alone',
        sources: ['uk', 'gazette'],
      },
    ];
    const report = sampleReport({
      frames: [sampleWords({ mentions: [sampleMention({ also: ['storm-lamp'] })] })],
      connections: [{ from: 'lantern-works', to: 'storm-lamp', kind: 'produces', claims }],
    });
    const [, row = []] = readCsv(reportAsCsv(report));

    expect(row.slice(-4, -2)).toEqual([
      'lantern-works produces storm-lamp (reported: The Gazette, 2024-06 / denied: Storm Lamp, of the maker alone)',
      'http://gazette.example/a https://uk.example/list',
    ]);
  });

  it('has the columns that its description says, in that order', () => {
    const [head] = readCsv(reportAsCsv(sampleReport()));
    const described = readFileSync('assets/schemas/page-report.csv.md', 'utf8').matchAll(/^\| `(\w+)`/gm);

    expect(head).toEqual([...described].map((row) => row[1]));
  });

  it('says in each row whether the page was read whole', () => {
    const completes = (report: PageReport) => readCsv(reportAsCsv(report)).map((row) => row.at(-2));

    expect(completes(sampleReport())).toEqual(['page_complete', 'true']);
    expect(completes(sampleReport({ hasAllFrames: false }))).toEqual(['page_complete', 'false']);
  });

  it('of a page without names that was not read whole says that', () => {
    const frames = [sampleWords({ state: 'stopped-at-limit', mentions: [] })];
    const [head = [], row = [], ...others] = readCsv(reportAsCsv(sampleReport({ frames })));

    expect(others).toEqual([]);
    expect(row).toHaveLength(head.length);
    expect(row.filter(Boolean)).toEqual([
      'Lamps today',
      'https://news.example/lamps',
      '2026-11-29T08:00:00.000Z',
      expect.stringContaining('sample'),
      'false',
    ]);
  });

  it('of a page without names is its head alone', () => {
    expect(readCsv(reportAsCsv(sampleReport({ frames: [sampleWords({ mentions: [] })] })))).toHaveLength(1);
  });
});

describe('Markdown', () => {
  it('says what a measure is once', () => {
    const report = structuredClone(sampleReport());
    for (const name of report.names)
      for (const status of name.statuses) status.effect = 'Asset freeze: its lamps are frozen.';

    expect(reportAsMarkdown(report, english)).toMatch(
      /- \*\*Asset freeze\*\*, .*, November 2024: its lamps are frozen\. /,
    );
  });

  it('says page, time, data, names, statuses, quotations and sources', () => {
    const text = reportAsMarkdown(
      sampleReport({
        frames: [sampleWords({ mentions: [sampleMention(), sampleMention({ entity: 'storm-lamp' })] })],
      }),
      english,
    );

    expect(text).toMatch(/^# Lamps today\n/);
    expect(text).toContain('https://news.example/lamps');
    expect(text).toContain('(2026-11-29T08:00:00.000Z)');
    expect(text).toContain('## Lantern Works');
    expect(text).toMatch(
      /- \*\*Asset freeze\*\*, .*, November 2024: Assets frozen\. \(list of 22 August 2026\)\[\^uk\]/,
    );
    expect(text).toContain('> Yesterday **LW** lit a lamp.');
    expect(text).toContain('- Lantern Works produces Storm Lamp: Reported by The Gazette[^gazette]');
    expect(text).toContain(
      '[^uk]: [The list](<https://uk.example/list>). United Kingdom. Published 22 August 2026; last opened',
    );
    expect(text).toContain('Register. no date of publication given; last opened 22 November 2026');
  });

  it('says why each mention was taken for the name, once for those in a row that share it', () => {
    const mentions = [
      sampleMention(),
      sampleMention({ before: '', after: ' again.' }),
      sampleMention({ surface: 'Lantern Works', reason: { rule: 'exact-name' }, before: '', after: ' too.' }),
    ];
    const text = reportAsMarkdown(sampleReport({ frames: [sampleWords({ mentions })] }), english);

    expect(text).toContain(
      [
        '> Yesterday **LW** lit a lamp.',
        '>',
        '> **LW** again.',
        '',
        'Underlined because this page says that “LW” stands for “Lantern Works”.',
        '',
        '> **Lantern Works** too.',
        '',
        'Underlined because “Lantern Works” is one of the known names.',
      ].join('\n'),
    );
  });

  it('writes the reason as text, whatever the page says', () => {
    const reason = { rule: 'context', evidence: '[a](javascript:alert) **b**' } as const;
    const report = sampleReport({ frames: [sampleWords({ mentions: [sampleMention({ reason })] })] });

    expect(reportAsMarkdown(report, english)).toContain(String.raw`“\[a\](javascript:alert) \*\*b\*\*”`);
  });

  it.each([
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['<img src=x>', String.raw`\<img src=x\>`],
    ['[a](javascript:alert)', String.raw`\[a\](javascript:alert)`],
    ['**bold** `code`', String.raw`\*\*bold\*\* \`code\``],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('writes %j of a page as text', (title, expected) => {
    expect(reportAsMarkdown(withTitle(title), english).split('\n')[0]).toBe(`# ${expected}`);
  });

  it.each([
    ['done', true],
    ['scanning', false],
    ['stopped-at-limit', false],
  ] as const)('says that no name was found only of a page that was read whole: %s', (state, isSaid) => {
    const text = reportAsMarkdown(sampleReport({ frames: [sampleWords({ state, mentions: [] })] }), english);

    expect(text.includes('None of the names')).toBe(isSaid);
    expect(text.includes('Not all of the page was read')).toBe(!isSaid);
  });

  it('never calls a name without an entry free of sanctions', () => {
    const report = sampleReport({
      frames: [sampleWords({ mentions: [sampleMention({ entity: 'storm-lamp' })] })],
      known: [{ entity: stormLamp, sources: sampleSources }],
    });

    expect(reportAsMarkdown(report, english)).toContain('Facts, no listing in force found');
    expect(reportAsMarkdown(report, english)).not.toMatch(/not sanctioned/i);
  });
});
