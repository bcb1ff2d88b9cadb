import { expect, it } from 'vitest';
import { replyWithEntity } from '@/background/entity-reply';
import { replyWithOverview } from '@/background/overview-reply';
import { buildEntityCard } from '@/core/entities/build-entity-card';
import { citeAll } from '@/core/entities/citation';
import { sourceAsWork } from '@/core/entities/cited-work';
import { parsePackFile, type PackData } from '@/core/entities/pack-file';
import { PageReport } from '@/core/report/page-report';
import { build } from '@/page/popover/build';
import { drawCard } from '@/ui/card/draw-card';
import { EntityPage } from '@/ui/entity/EntityPage';
import { IndexPage } from '@/ui/index/IndexPage';
import { reportAsCsv } from '@/ui/report/report-csv';
import { reportAsMarkdown } from '@/ui/report/report-markdown';
import { ReportPage } from '@/ui/report/ReportPage';
import { oddPack } from '../../support/odd-pack';
import { draw } from './draw';
import { english } from './english';
import { fakeDeps } from './entity/fake-deps';
import { fakeReport } from './report/fake-deps';
import { sampleMention, sampleReport, sampleWords } from './report/sample-report';

/** A pack with a list that nobody knows, on which it is listed and in which it was searched, and with dates that are none. */
function openOdd(date = 'Lichtmess'): PackData {
  const parsed = parsePackFile(
    oddPack((entity, file) => {
      const odd = entity as unknown as {
        statuses: Record<string, unknown>[];
        checks: Record<string, unknown>[];
        facts: Record<string, unknown>[];
        relations: Record<string, unknown>[];
      };
      Object.assign(odd.statuses[0] ?? {}, { authority: 'mars-senate', date, asOf: '31.2.' });
      Object.assign(odd.checks[0] ?? {}, { authority: 'сенат-марса', asOf: 'vorgestern' });
      Object.assign(odd.facts[0] ?? {}, { date: '2024-02-31' });
      Object.assign(odd.relations[0] ?? {}, { date: 'neulich' });
      const { gazette } = (file as unknown as { sources: { gazette: object } }).sources;
      Object.assign(gazette, { published: 'some spring', accessed: 'today' });
    }),
  );
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.data;
}

const oddEntity = (data: PackData) => {
  const reply = replyWithEntity(data, 'odd-works');
  if (!reply.ok) throw new Error(reply.error);
  return reply;
};
const plain = (element: Element | null | undefined) =>
  element?.textContent.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s+/g, ' ') ?? '';
const NONSENSE = /NaN|Invalid|undefined|\[object/;

it('shows the rest of an entity on its page, and says of each unknown list and date that it is', async () => {
  const data = openOdd();
  const overview = replyWithOverview(data, []);
  const page = await draw(
    <EntityPage deps={fakeDeps(oddEntity(data), { id: 'odd-works', overview }).deps} />,
  );

  const [first] = page.querySelectorAll('.statuses__row--listed');
  expect(plain(first)).toMatch(
    /^A list that this version does not know \(“mars-senate”\) Asset freeze.*date not legible \(“Lichtmess”\)date not legible \(“31\.2\.”\)/,
  );
  expect(plain(page.querySelector('.statuses__row--not-found:last-child'))).toMatch(
    /“сенат-марса”.*date not legible \(“vorgestern”\)/,
  );
  expect(plain(page.querySelector('.dossier-header'))).toMatch(
    /Asset freeze.*in force: 2 · searched, not found: 1/,
  );
  const years = [...page.querySelectorAll('.timeline__year')].map(plain);
  expect(years.map((year) => year.slice(0, 4))).toEqual(['2020', '2025', 'No d']);
  expect(years.at(-1)).toMatch(
    /^No date that can be read.*mars-senate.*“Lichtmess”.*It sold odds.*“2024-02-31”/,
  );
  expect(plain(page.querySelector('#relations'))).toContain('date not legible (“neulich”)');
  expect(plain(page.querySelector('#sources'))).toMatch(
    /Published date not legible \(“some spring”\) · .*date not legible \(“today”\)/,
  );
  expect(page.textContent).not.toMatch(NONSENSE);
});

it('shows the listing and its date in the card likewise', () => {
  const data = openOdd();
  const { entity } = oddEntity(data);
  const card = buildEntityCard(entity, data.sources, '1.0.0', english.translate);

  build(document.body, drawCard({ card, relations: [], citation: '', flags: {} }, english));

  const lines = [...document.querySelectorAll('.statuses > li')].map(plain);
  expect(lines[0]).toMatch(
    /Asset freeze.*A list that this version does not know \(“mars-senate”\) date not legible \(“Lichtmess”\)/,
  );
  expect(plain(document.body)).toMatch(/“сенат-марса”\) not found in the copy of date not legible/);
  expect(document.body.textContent).not.toMatch(/NaN|No listing found/);
  document.body.replaceChildren();
});

it('counts it in the index under its list, among the lists that were read too', async () => {
  const overview = replyWithOverview(openOdd(), []);
  const page = await draw(
    <IndexPage
      deps={{
        search: '',
        ask: (async () => overview) as never,
        loadFlags: async () => ({}),
        setAddress: () => undefined,
        loadTheme: async () => 'system',
      }}
    />,
  );

  expect(plain(page.querySelector('option[value="mars-senate"]'))).toBe(
    'A list that this version does not know (“mars-senate”) (1)',
  );
  const rows = [...page.querySelectorAll('#lists tbody tr')].map(plain);
  expect(rows.slice(-2)).toEqual([
    expect.stringMatching(/“mars-senate”\)date not legible \(“31\.2\.”\)10$/),
    expect.stringMatching(/“сенат-марса”\)date not legible \(“vorgestern”\)01$/),
  ]);
  expect(page.textContent).not.toMatch(NONSENSE);
});

it('stands in the report of a page and in what is saved of it, which is right by its own schema', async () => {
  // Any text may stand for a date, such a one too.
  const data = openOdd('![Lichtmess](https://t.example/p.png)');
  const known = oddEntity(data);
  const frames = { 0: sampleWords({ mentions: [sampleMention({ entity: 'odd-works' })] }) };
  const report = sampleReport({ frames: [frames[0]], known: [known], packs: [...data.packs.values()] });

  expect(PageReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(reportAsCsv(report)).toContain(
    'mars-senate: asset-freeze, listed ![Lichtmess](https://t.example/p.png) (list of 31.2.)',
  );
  const markdown = reportAsMarkdown(report, english).replaceAll(/[\u2068\u2069]/g, '');
  expect(markdown).toContain(
    String.raw`**Asset freeze**, A list that this version does not know (“mars-senate”), date not legible (“\!\[Lichtmess\](https://t.example/p.png)”)`,
  );

  const { deps } = fakeReport({
    frames,
    ask: (async ({ type }) => (type === 'overview' ? replyWithOverview(data, []) : known)) as typeof deps.ask,
  });
  const page = await draw(<ReportPage deps={deps} />);
  expect(plain(page)).toMatch(/“mars-senate”.*date not legible \(“!\[Lichtmess\]/);
  expect(page.textContent).not.toMatch(NONSENSE);
});

it('cites a source with such dates in every format without inventing one', () => {
  const { gazette } = openOdd().sources;
  if (!gazette) throw new Error('the pack has a gazette');
  const works = [sourceAsWork('gazette', gazette)];

  expect(citeAll(works, 'plain', english.translate)).toContain('some spring');
  const [item] = JSON.parse(citeAll(works, 'csl-json', english.translate));
  expect([item.issued, item.accessed]).toEqual([{ literal: 'some spring' }, { literal: 'today' }]);
  const bibtex = citeAll(works, 'bibtex', english.translate);
  expect(bibtex).not.toMatch(/^ {2}(date|year|urldate) =/m);
  expect(bibtex).toContain('some spring');
});
