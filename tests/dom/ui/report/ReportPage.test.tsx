import { describe, expect, it } from 'vitest';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { PageReport } from '@/core/report/page-report';
import { LanguageContext } from '@/ui/kit/language-context';
import { ReportPage } from '@/ui/report/ReportPage';
import { after, draw, named } from '../draw';
import { english } from '../english';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';
import { fakeReport } from './fake-deps';
import { sampleMention, sampleWords } from './sample-report';

const textOf = (element: Element | null) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const both = { 0: sampleWords({ mentions: [sampleMention(), sampleMention({ entity: 'storm-lamp' })] }) };

describe('the page report', () => {
  it('names page, time, data, each name with its statuses, and quotes each mention', async () => {
    const page = await draw(<ReportPage deps={fakeReport().deps} />);

    expect(textOf(page.querySelector('h1'))).toBe('Lamps today');
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-29T08:00:00.000Z');
    expect(textOf(page.querySelector('#name-lantern-works'))).toContain('Asset freeze');
    expect(textOf(page.querySelector('#name-lantern-works'))).toContain('list of 22 August 2026');
    expect(textOf(page.querySelector('blockquote'))).toBe('Yesterday LW lit a lamp.');
    expect(textOf(page.querySelector('mark'))).toBe('LW');
    expect(textOf(page.querySelector('.report-sources'))).toContain(
      'no date of publication given · last opened 22 November 2026',
    );
  });

  it('says of every list without an entry what was done, many without a reason in one line', async () => {
    const checked = {
      ...sampleEntity,
      checks: [
        ...sampleEntity.checks,
        { authority: 'ua-nsdc', result: 'not-checked', note: 'No readable copy.' } as const,
      ],
    };
    const { deps } = fakeReport();
    const ask = (async (request: UiRequest) =>
      request.type === 'entity'
        ? { ok: true, entity: checked, sources: sampleSources, related: {}, pack: samplePack }
        : await deps.ask(request as never)) as typeof deps.ask;
    const page = await draw(<ReportPage deps={{ ...deps, ask }} />);

    const lines = [...page.querySelectorAll('#name-lantern-works .report-name__checks > *')].map(textOf);
    expect(lines.slice(0, 4)).toEqual([
      'Searched, not found',
      'United Nations Security Council (27 February 2026)',
      'Not checked: may or may not be listed',
      'Ukraine (NSDC): No readable copy.',
    ]);
    expect(lines).toHaveLength(5);
    expect(lines[4]).toMatch(/^US Treasury .* · Switzerland/);
  });

  it('draws how the names are linked, and says it in words', async () => {
    const page = await draw(<ReportPage deps={fakeReport({ frames: both }).deps} />);

    expect(page.querySelectorAll('.graph-node')).toHaveLength(2);
    expect(page.querySelector('.graph-controls, .graph-node__toggle')).toBeNull();
    expect(page.querySelector('.graph-node a')?.getAttribute('href')).toBe('entity.html?id=lantern-works');
    expect(textOf(page.querySelector('.report-connections tbody'))).toContain('Lantern Worksproduces');
  });

  it('asks every frame that holds a name', async () => {
    const inner = sampleWords({ mentions: [sampleMention({ before: 'Inside ', after: '.' })] });
    const page = await draw(
      <ReportPage deps={fakeReport({ frames: { 0: sampleWords(), 4: inner } }).deps} />,
    );

    expect([...page.querySelectorAll('blockquote')].map(textOf)).toContain('Inside LW.');
  });

  it.each([
    ['does not answer', 'done', undefined],
    ['without a name is not read to its end', 'stopped-at-limit', sampleWords()],
  ] as const)('says that it is not all of the page where a frame %s', async (_, state, inner) => {
    const { deps, done } = fakeReport({ frames: { 0: sampleWords(), 4: sampleWords() } });
    const page = await draw(
      <ReportPage
        deps={{
          ...deps,
          requestSummary: async (tab) => {
            const summary = await deps.requestSummary(tab);
            return summary && { ...summary, state };
          },
          requestWords: async (tab, frame) => (frame === 4 ? inner : await deps.requestWords(tab, frame)),
        }}
      />,
    );
    for (const name of ['Markdown', 'JSON']) await after(() => named(name).click());

    expect(textOf(page.querySelector('[role=status]'))).toContain('Not all of the page was read');
    expect(done.saved[0]?.[1]).toContain('Not all of the page was read');
    expect(done.saved[1]?.[1]).toContain('"isComplete": false');
  });

  it('marks what the pack says in English for a reader of another language, and nothing for a reader of English', async () => {
    const report = <ReportPage deps={fakeReport({ frames: both }).deps} />;
    const ukrainian = { ...english, tag: 'uk' };
    const page = await draw(<LanguageContext.Provider value={ukrainian}>{report}</LanguageContext.Provider>);

    expect([...page.querySelectorAll('[lang="en"]')].map(textOf)).toEqual([
      'Lantern Works',
      'Storm Lamp',
      'Lantern Works',
      'Maker of lanterns.',
      'Assets frozen.',
      'Named only.',
      'Storm Lamp',
      'Maker of lanterns.',
      'Lantern Works',
      'Storm Lamp',
      'Extract',
      'The list',
      'Notice',
      'A plain-text report',
    ]);
    expect((await draw(report)).querySelector('[lang]')).toBeNull();
  });

  it('exports three formats and prints', async () => {
    const { deps, done } = fakeReport();
    await draw(<ReportPage deps={deps} />);
    for (const name of ['Markdown', 'CSV', 'JSON', 'Print or save as PDF'])
      await after(() => named(name).click());

    expect(done.saved.map(([name, , type]) => [name, type])).toEqual([
      ['sidelight-report-2026-11-29T0800.md', 'text/markdown'],
      ['sidelight-report-2026-11-29T0800.csv', 'text/csv'],
      ['sidelight-report-2026-11-29T0800.json', 'application/json'],
    ]);
    expect(PageReport.safeParse(JSON.parse(done.saved[2]?.[1] ?? '')).success).toBe(true);
    expect(done.printed).toBe(1);
  });

  it.each([
    ['no tab in the address', { tabId: Number.NaN }],
    ['a tab that is closed', { requestSummary: async () => undefined }],
    ['a tab that closes while it is asked', { requestWords: async () => undefined }],
  ])('says so for %s', async (_, changes) => {
    const page = await draw(<ReportPage deps={fakeReport(changes).deps} />);

    expect(textOf(page)).toContain('No page to report on');
    expect(page.querySelector('.report-actions')).toBeNull();
  });

  it('keeps the report when the tab is closed afterwards, and says so', async () => {
    const { deps } = fakeReport();
    let isOpen = true;
    const page = await draw(
      <ReportPage
        deps={{ ...deps, requestSummary: async (tab) => (isOpen ? deps.requestSummary(tab) : undefined) }}
      />,
    );
    isOpen = false;
    await after(() => named('Read the page again').click());

    expect(textOf(page)).toContain('The tab no longer answers');
    expect(textOf(page.querySelector('blockquote'))).toBe('Yesterday LW lit a lamp.');
  });

  it('says so when its own data cannot be read', async () => {
    const { deps } = fakeReport();
    const page = await draw(
      <ReportPage deps={{ ...deps, ask: async () => ({ ok: false, error: 'data-unavailable' }) as never }} />,
    );

    expect(textOf(page)).toContain('The facts cannot be read');
  });

  it.each([
    ['done', 'None of the names that Sidelight has facts about'],
    ['off', 'Sidelight is off on this page'],
    ['scanning', 'still being read'],
    ['failed', 'What stands here was read; other names may be missing. Reload that page'],
    ['stopped-at-limit', 'Not all of the page was read'],
  ] as const)('of a page without names in the state %s says what is the case', async (state, words) => {
    const page = await draw(
      <ReportPage deps={fakeReport({ frames: { 0: sampleWords({ state, mentions: [] }) } }).deps} />,
    );

    expect(textOf(page)).toContain(words);
    // Only who has read everything can say that nothing is there.
    expect(page.querySelector('.report__none') !== null).toBe(state === 'done');
    expect(page.querySelector('blockquote')).toBeNull();
  });

  it('shows five hundred mentions, and a reason once where it stays the same', async () => {
    const mentions = Array.from({ length: 500 }, (_, index) => sampleMention({ after: ` number ${index}.` }));
    const page = await draw(
      <ReportPage deps={fakeReport({ frames: { 0: sampleWords({ mentions }) } }).deps} />,
    );

    expect(page.querySelectorAll('blockquote')).toHaveLength(500);
    expect(page.querySelectorAll('.report-reason')).toHaveLength(1);
  });

  it('gives the reason above each run of mentions that share it, in the order of the page', async () => {
    const exact = { rule: 'exact-name' } as const;
    const mentions = [
      sampleMention({ before: 'One ' }),
      sampleMention({ before: 'Two ' }),
      sampleMention({ before: 'Three ', reason: exact }),
      sampleMention({ before: 'Four ' }),
    ];
    const page = await draw(
      <ReportPage deps={fakeReport({ frames: { 0: sampleWords({ mentions }) } }).deps} />,
    );

    const parts = [...page.querySelectorAll('.report-reason, blockquote')].map((part) =>
      part.tagName === 'P' ? 'reason' : textOf(part).split(' ')[0],
    );
    expect(parts).toEqual(['reason', 'One', 'Two', 'reason', 'Three', 'reason', 'Four']);
    const [defined, named_, again] = [...page.querySelectorAll('.report-reason')].map(textOf);
    expect(defined).toBe(again);
    expect(named_).not.toBe(defined);
  });

  it('says the status of a name once: by its listings, or in one line where none is in force', async () => {
    const page = await draw(<ReportPage deps={fakeReport({ frames: both }).deps} />);

    expect(page.querySelector('#name-lantern-works .status-line')).not.toBeNull();
    expect(page.querySelector('#name-lantern-works .status-badge')).toBeNull();
    expect(textOf(page.querySelector('#name-storm-lamp .status-badge'))).toBe(
      'Facts, no listing in force found',
    );
  });

  it('shows text of a page as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const words = sampleWords({
      title: hostile,
      address: 'javascript:alert(1)',
      mentions: [sampleMention({ before: hostile, after: hostile, reason: { rule: hostile as 'context' } })],
    });
    const page = await draw(<ReportPage deps={fakeReport({ frames: { 0: words } }).deps} />);

    expect(textOf(page.querySelector('h1'))).toBe(hostile);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('a[href^="javascript"]')).toBeNull();
  });
});
