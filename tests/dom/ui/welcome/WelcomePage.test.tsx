import { expect, it } from 'vitest';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { annotatedParagraphs, joinParagraphs } from '@/ui/welcome/annotated-parts';
import type { WelcomeDeps } from '@/ui/welcome/welcome-deps';
import { WelcomePage } from '@/ui/welcome/WelcomePage';
import { after, draw, named } from '../draw';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';

const mention = (start: number, end: number, entity = 'lantern-works') => ({
  start,
  end,
  entity,
  statusClass: 'freeze' as const,
});

function setUp({ isSilent = false } = {}): WelcomeDeps {
  const ask = async (request: UiRequest) => {
    if (isSilent) return { ok: false, error: 'data-unavailable' };
    if (request.type === 'annotate-text')
      return { ok: true, mentions: [mention(0, 6), mention(10, 14, 'other')] };
    if (request.type !== 'entity') throw new Error(request.type);
    const entity = request.id === 'other' ? { ...sampleEntity, caption: 'Other Works' } : sampleEntity;
    return { ok: true, entity, sources: sampleSources, related: {}, pack: samplePack };
  };
  return { ask: ask as WelcomeDeps['ask'], loadTheme: async () => 'dark' };
}

it('says what Sidelight does and what it never does, in the reader’s colours', async () => {
  const page = await draw(<WelcomePage deps={setUp()} />);

  expect(page.querySelector('[aria-labelledby=does]')?.textContent).toContain('“Not found” never means');
  expect(page.querySelector('[aria-labelledby=never]')?.textContent).toContain(
    'It tells nobody what you read',
  );
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

it('shows the note of the first name at once, and of any that is chosen', async () => {
  const page = await draw(<WelcomePage deps={setUp()} />);
  expect(page.querySelector('.example__note h3')?.textContent).toBe('Lantern Works');
  const [, second] = page.querySelectorAll<HTMLElement>('.example__name');

  await after(() => second?.click());

  expect(page.querySelector('.example__note h3')?.textContent).toBe('Other Works');
  expect(second?.getAttribute('aria-pressed')).toBe('true');
  expect(named('All facts').getAttribute('href')).toBe('/entity.html?id=lantern-works');
});

it('shows the text and says what is wrong where the background is silent', async () => {
  const page = await draw(<WelcomePage deps={setUp({ isSilent: true })} />);

  expect(page.querySelector('.example__text')?.textContent).toContain('Harbin Institute');
  expect(page.querySelector('[role=alert]')?.textContent).toContain('does not answer');
  expect(page.querySelector('.example__note')).toBeNull();
});

it('tries itself on a whole article at one press, with listings, facts and their sources in the note', async () => {
  const asked: UiRequest[] = [];
  const deps = setUp();
  const ask = ((request) => {
    asked.push(request);
    return deps.ask(request);
  }) as WelcomeDeps['ask'];
  const page = await draw(<WelcomePage deps={{ ...deps, ask }} />);
  expect(page.querySelector('.example__note .status-line')).toBeNull();

  await after(() => named('Try a whole article').click());

  const [last] = asked.filter(({ type }) => type === 'annotate-text').slice(-1);
  expect(last).toMatchObject({ text: expect.stringMatching(/^From Khabarovsk.*founded in 1920.*bazaar/s) });
  expect(page.querySelectorAll('.example__text')).toHaveLength(4);
  expect(page.querySelector('.example h3')?.textContent).toMatch(/^From Khabarovsk/);
  expect(page.querySelector('.example')?.textContent).toContain('A demonstration, not news');
  const note = page.querySelector('.example__note');
  expect([...(note?.querySelectorAll('.status-line-measure') ?? [])].map((one) => one.textContent)).toEqual([
    'Asset freeze',
    'Military-company list',
  ]);
  expect([...(note?.querySelectorAll('.fact') ?? [])].map((fact) => fact.getAttribute('data-kind'))).toEqual([
    'reported',
    'denied',
  ]);

  await after(() => named('Back to the short example').click());
  expect(page.querySelectorAll('.example__text')).toHaveLength(1);
});

it('says in the note of the article what is missing', async () => {
  const deps = setUp();
  const bare = { ...sampleEntity, statuses: [], facts: [], checks: [] };
  const ask = (async (request: UiRequest) =>
    request.type === 'entity'
      ? { ok: true, entity: bare, sources: {}, related: {}, pack: samplePack }
      : deps.ask(request)) as WelcomeDeps['ask'];
  const page = await draw(<WelcomePage deps={{ ...deps, ask }} />);
  await after(() => named('Try a whole article').click());

  const note = page.querySelector('.example__note');
  expect(note?.textContent).toContain('No list has been checked for this name.');
  expect(note?.textContent).toContain('No facts recorded for this name.');
});

it.each([
  ['no mention', ['one two'], [], [['one two']]],
  ['a mention at the start', ['one two'], [mention(0, 3)], [['one', ' two']]],
  ['a mention at the end', ['one two'], [mention(4, 7)], [['one ', 'two']]],
  ['overlapping ones: the first counts', ['one two'], [mention(0, 3), mention(2, 5)], [['one', ' two']]],
  ['one beyond the text', ['one two'], [mention(4, 99)], [['one two']]],
  ['one in each paragraph', ['one', 'two'], [mention(0, 3), mention(6, 9)], [['one'], ['two']]],
  ['one over the end of a paragraph', ['one', 'two'], [mention(0, 9)], [['one'], ['two']]],
  ['one in the gap', ['one', 'two'], [mention(3, 6)], [['one'], ['two']]],
  ['an empty paragraph', ['', 'two'], [mention(3, 6)], [[], ['two']]],
])('cuts paragraphs at %s', (_what, paragraphs, mentions, parts) => {
  const cut = annotatedParagraphs(paragraphs, mentions);

  expect(cut.map((paragraph) => paragraph.map(({ text }) => text))).toEqual(parts);
  const joined = joinParagraphs(paragraphs);
  for (const { text, start } of cut.flat()) expect(joined.slice(start, start + text.length)).toBe(text);
});
