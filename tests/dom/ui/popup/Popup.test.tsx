import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { PageSummary } from '@/core/messages/to-page';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { Popup } from '@/ui/popup/Popup';
import type { Jump, PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { fakeSettings } from '../fake-settings';
import { sampleEntity, samplePack, sampleSources } from '../sample-entity';

const lantern = {
  id: 'lantern-works',
  caption: 'Lantern Works',
  schema: 'Company',
  countries: ['ru'],
  statusClass: 'freeze',
} as const;
const storm = { ...lantern, id: 'storm-lamp', caption: 'Storm Lamp', statusClass: 'known' } as const;
const done: PageSummary = {
  state: 'done',
  entities: [{ id: 'lantern-works', caption: 'Lantern Works', statusClass: 'freeze', count: 3, frameId: 5 }],
};

function replyTo(request: UiRequest): unknown {
  switch (request.type) {
    case 'search':
      return { ok: true, results: request.query.startsWith('zz') ? [] : [lantern, storm] };
    case 'entity':
      return {
        ok: true,
        entity: { ...sampleEntity, id: request.id },
        sources: sampleSources,
        related: {},
        pack: samplePack,
      };
    case 'about':
      return { ok: true, packs: [{ info: samplePack, entities: 8, names: 200 }] };
    case 'annotate-tab':
      return { ok: false, error: 'No access.' };
  }
}

function setUp(over: Partial<PopupDeps> = {}, start: Parameters<typeof fakeSettings> = []) {
  const settings = fakeSettings(...start);
  const jumps: Jump[] = [];
  const opened: string[] = [];
  const asked: UiRequest[] = [];
  const deps: PopupDeps = {
    activeTab: async () => ({ id: 1, url: 'https://news.example.com/a' }),
    settings: settings.access,
    ask: (async (request: UiRequest) => {
      asked.push(request);
      return replyTo(request);
    }) as PopupDeps['ask'],
    requestSummary: async () => done,
    jump: async (_, where) => jumps.push(where) > 0,
    openEntity: async (id) => void opened.push(id),
    ...over,
  };
  return { deps, settings, jumps, opened, asked };
}

const field = () => document.querySelector('[role=combobox]');
const silent = (async () => ({ ok: false, error: 'data-unavailable' })) as PopupDeps['ask'];

it('switches the site off and on again, by its host alone', async () => {
  const { deps, settings } = setUp();
  const page = await draw(<Popup deps={deps} />);
  const site = page.querySelector<HTMLElement>('[role=switch]');
  expect(site?.textContent).toBe('On for news.example.com');

  await after(() => site?.click());

  expect(settings.state.stored.offSites).toEqual(['news.example.com']);
  expect(page.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
  expect(page.textContent).toContain('Off on this site');

  await after(() => site?.click());

  expect(settings.state.stored.offSites).toEqual([]);
  expect(page.textContent).toContain('Lantern Works');
});

it('pauses and resumes everything', async () => {
  const { deps, settings } = setUp();
  await draw(<Popup deps={deps} />);

  await after(() => named('Pause everywhere').click());
  expect(settings.state.stored.paused).toBe(true);
  expect(document.body.textContent).toContain('Paused everywhere');

  await after(() => named('Paused. Resume').click());
  expect(settings.state.stored.paused).toBe(false);
});

it('changes the mode and keeps both lists', async () => {
  const { deps, settings } = setUp({}, [{ offSites: ['a.example'] }]);
  await draw(<Popup deps={deps} />);

  await after(() => document.querySelectorAll<HTMLInputElement>('[name=mode]')[1]?.click());

  expect(settings.state.stored).toEqual({ ...DEFAULT_SETTINGS, mode: 'only-on', offSites: ['a.example'] });
  expect(document.querySelector('[role=switch]')?.textContent).toBe('Off for news.example.com');
});

it('takes a choice back that the browser could not store, and says so', async () => {
  const { deps, settings } = setUp();
  await draw(<Popup deps={deps} />);
  settings.state.refuse = true;

  await after(() => document.querySelector<HTMLElement>('[role=switch]')?.click());

  expect(document.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true');
  expect(document.body.textContent).toContain('could not store');
});

it('jumps in the frame where the name stands, and opens its page by a second control', async () => {
  const { deps, jumps, opened } = setUp();
  const page = await draw(<Popup deps={deps} />);
  expect(page.querySelector('.page-names')?.textContent).toMatch(/Asset freeze.*Lantern Works.*3 times/);

  await after(() => page.querySelector<HTMLElement>('.name-row__jump')?.click());
  await after(() => named('Previous: Lantern Works').click());
  await after(() => named('All facts: Lantern Works').click());

  expect(jumps).toEqual([
    { entity: 'lantern-works', frameId: 5, direction: 'next' },
    { entity: 'lantern-works', frameId: 5, direction: 'previous' },
  ]);
  expect(opened).toEqual(['lantern-works']);
});

it('searches while the reader types, and opens by arrows and Enter', async () => {
  const { deps, opened } = setUp();
  const page = await draw(<Popup deps={deps} />);

  await type(field(), 'lamp');
  expect([...page.querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual([
    'Lantern Works Asset freeze',
    expect.stringContaining('Storm Lamp'),
  ]);
  expect(page.querySelector('.best')?.textContent).toMatch(
    /Company.*Russia.*Maker of lanterns.*sold lanterns.*denies/,
  );

  await press(field(), 'ArrowDown');
  expect(field()?.getAttribute('aria-activedescendant')).toBe(page.querySelector('[aria-selected=true]')?.id);
  await press(field(), 'Enter');

  expect(opened).toEqual(['storm-lamp']);
});

it('empties the search on the first Escape and leaves the second to the browser', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);
  await type(field(), 'lamp');

  expect((await press(field(), 'Escape')).defaultPrevented).toBe(true);
  expect(page.querySelector('[role=option]')).toBeNull();
  expect((await press(field(), 'Escape')).defaultPrevented).toBe(false);
});

it('moves to the search by a slash, but types one in the field itself', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);

  expect((await press(page.querySelector('[role=switch]'), '/')).defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(field());
  expect((await press(field(), '/')).defaultPrevented).toBe(false);
});

it('never says that a name it does not hold is on no list', async () => {
  const { deps } = setUp();
  const page = await draw(<Popup deps={deps} />);

  await type(field(), 'zz <b>');

  expect(page.querySelector('.results')?.textContent).toContain('No name like “zz <b>”');
  expect(page.textContent).toContain('says nothing about lists');
  expect(page.querySelector('b')).toBeNull();
});

it.each<[string, Partial<PopupDeps>, string]>([
  [
    'a page of the browser',
    { activeTab: async () => ({ id: 1, url: 'chrome://settings/' }) },
    'A page of the browser',
  ],
  ['a window without a tab', { activeTab: async () => undefined }, 'A page of the browser'],
  [
    'an add-on store',
    { activeTab: async () => ({ id: 1, url: 'https://addons.mozilla.org/' }) },
    'A page of an add-on store',
  ],
  [
    'a page without names',
    { requestSummary: async () => ({ state: 'done', entities: [] }) },
    'No known names on this page',
  ],
  [
    'a page that is being read',
    { requestSummary: async () => ({ state: 'scanning', entities: [] }) },
    'Reading the page…',
  ],
  [
    'a page over the limit',
    { requestSummary: async () => ({ ...done, state: 'stopped-at-limit' }) },
    'longer than Sidelight reads',
  ],
  [
    'a page that failed',
    { requestSummary: async () => ({ state: 'failed', message: 'Index unreadable.', entities: [] }) },
    'Index unreadable.',
  ],
  ['a background that is silent', { ask: silent }, 'does not answer'],
])('has plain words for %s', async (_, over, words) => {
  const page = await draw(<Popup deps={setUp(over).deps} />);

  expect(page.textContent).toContain(words);
});

it('annotates a tab that was there before it, and says why where it cannot', async () => {
  const { deps, asked } = setUp({ requestSummary: async () => undefined });
  await draw(<Popup deps={deps} />);

  await after(() => named('Annotate this tab now').click());

  expect(asked).toContainEqual({ type: 'annotate-tab', tabId: 1 });
  expect(document.body.textContent).toContain('That did not work. No access.');
});

it.each(['recovered', 'newer', 'unreadable'] as const)('tells of %s settings', async (notice) => {
  const page = await draw(<Popup deps={setUp({}, [{}, notice]).deps} />);

  expect(page.querySelector('.popup-notices')?.textContent).toMatch(/settings/);
  expect(page.querySelector('a[href="/options.html#recovery"]') !== null).toBe(notice === 'recovered');
});

it('speaks of no tab when it is opened as a search page', async () => {
  const page = await draw(<Popup deps={setUp({ query: 'lamp' }).deps} />);

  expect(page.querySelector('[role=switch]')).toBeNull();
  expect(page.querySelectorAll('[role=option]')).toHaveLength(2);
  expect(page.querySelector('.popup-page')).toBeNull();
});

it('names the version and the age of the facts', async () => {
  const page = await draw(<Popup deps={setUp().deps} />);

  expect(page.querySelector('footer')?.textContent).toContain('Facts 1.2.3, verified 22 November 2026');
});
