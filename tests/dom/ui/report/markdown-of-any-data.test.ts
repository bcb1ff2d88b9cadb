import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageReport } from '@/core/report/page-report';
import { reportAsMarkdown } from '@/ui/report/report-markdown';
import { markdownSigns } from '../../../support/markdown-signs';
import { english } from '../english';
import { sampleConnections } from '../sample-overview';
import { sampleMention, sampleReport, sampleWords } from './sample-report';

/** Fields whose values are picked from a few, or are keys and addresses with tests of their own. */
const FIXED = new Set([
  'format',
  'id',
  'from',
  'to',
  'kind',
  'readAt',
  'rule',
  'statusClass',
  'state',
  'result',
  'url',
  'sources',
]);

/** The report of a page on which all is told that a report can tell, with every other text of it put in place by `text`. */
function reportOf(text: (before: string) => string): PageReport {
  const report = sampleReport({
    frames: [
      sampleWords({ mentions: [sampleMention(), sampleMention({ entity: 'storm-lamp', surface: 'SL' })] }),
    ],
    connections: sampleConnections('lantern-works>storm-lamp').map((connection) => ({
      ...connection,
      claims: connection.claims.map((claim) => ({ ...claim, date: '2024', note: 'a note' })),
    })),
  });
  const swap = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return FIXED.has(key) ? value : text(value);
    if (Array.isArray(value)) return key === 'sources' ? value : value.map((item) => swap(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, swap(item, inner)]));
  };
  return swap(report) as PageReport;
}

const signs = (report: PageReport) => markdownSigns(reportAsMarkdown(report, english));
const plainWords = signs(reportOf(() => 'word'));

it.each([
  '![x](https://t.example/p.png)',
  '[x](https://t.example/)',
  '<img src=x onerror=alert(1)>',
  '<https://t.example/>',
  '[^uk]',
  '&lt;b&gt;',
  '**b** _i_ ~~s~~ `c` | d',
  'a\n\n# b\n- c\n1. d\n> e',
  '1. a',
  '- a',
  '# a',
  '===',
  '\\',
  '\\[x](y)',
])('no text of a pack or a page means anything to Markdown: %j', (text) => {
  expect(signs(reportOf(() => text))).toEqual(plainWords);
});

it('whatever the texts are, the report has the links, lines and headings that it has with plain words', () => {
  const marked = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'![]()<>\\`*_#|~&;:/=-+.>1 \n\r\t'),
        fc.constantFrom('\u2028', '\u0085', 'http', 'a'),
      ),
      { maxLength: 12, minLength: 1 },
    )
    // Nothing but white space is left out like a text that is absent.
    .map((pieces) => `${pieces.join('')}a`);
  fc.assert(
    fc.property(marked, (text) => {
      expect(signs(reportOf(() => text))).toEqual(plainWords);
    }),
  );
});

it.each([
  ['https://t.example/?q=\\', '(<https://t.example/?q=%5C>)'],
  ['https://t.example/?a=1&copy;=2', String.raw`(<https://t.example/?a=1\&copy;=2>)`],
  [
    'https://t.example/#>) ![x](https://evil.example/p.png)',
    '(<https://t.example/#%3E)%20![x](https://evil.example/p.png)>)',
  ],
])('an address of a source stays in its brackets: %s', (url, expected) => {
  const report = sampleReport();
  for (const source of Object.values(report.sources)) source.url = url;

  const notes = reportAsMarkdown(report, english)
    .split('\n')
    .filter((line) => line.startsWith('[^'));
  expect(notes).toHaveLength(Object.keys(report.sources).length);
  for (const note of notes) expect(note).toContain(`${expected}. `);
});
