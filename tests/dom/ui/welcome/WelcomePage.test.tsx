import { expect, it } from 'vitest';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { annotatedParts } from '@/ui/welcome/annotated-parts';
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

it.each([
  ['no mention', [], ['one two']],
  ['a mention at the start', [mention(0, 3)], ['one', ' two']],
  ['a mention at the end', [mention(4, 7)], ['one ', 'two']],
  ['overlapping ones: the first counts', [mention(0, 3), mention(2, 5)], ['one', ' two']],
  ['one beyond the text', [mention(4, 99)], ['one two']],
])('cuts a text at %s', (_what, mentions, parts) => {
  expect(annotatedParts('one two', mentions).map(({ text }) => text)).toEqual(parts);
});
