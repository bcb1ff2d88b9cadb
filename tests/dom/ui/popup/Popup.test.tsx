import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { UiRequest } from '@/core/messages/ui-to-background';
import { Popup } from '@/ui/popup/Popup';
import type { PopupDeps } from '@/ui/popup/popup-deps';
import { after, draw, named, press, type } from '../draw';
import { done, field, lantern, replyTo, setUp, silent } from './popup-stage';

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
  const site = document.querySelector<HTMLElement>('[role=switch]');
  expect(site?.textContent).toBe('Once resumed, on for news.example.com');
  await after(() => site?.click());
  expect(site?.textContent).toBe('Once resumed, off for news.example.com');
  await after(() => site?.click());

  await after(() => named('Paused. Resume').click());
  expect(settings.state.stored.paused).toBe(false);
  expect(site?.textContent).toBe('On for news.example.com');
});

it('changes the mode and keeps both lists', async () => {
  const { deps, settings } = setUp({}, [{ offSites: ['a.example'] }]);
  await draw(<Popup deps={deps} />);

  const mode = document.querySelector<HTMLSelectElement>('.mode select');
  expect([...(mode?.options ?? [])].map(({ text }) => text)).toEqual([
    'Everywhere, except where off',
    'Only where switched on',
  ]);
  await after(() => {
    if (mode) mode.selectedIndex = 1;
    mode?.dispatchEvent(new Event('change', { bubbles: true }));
  });

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
  const heading = page.querySelector('.page-names__heading');
  expect(heading?.textContent?.trim()).toMatch(/^Asset freeze 1/);
  expect(heading?.querySelector('.visually-hidden')?.textContent).toBe('1 name');

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
    { activeTab: async () => ({ id: 1, url: 'chrome://settings/', incognito: false }) },
    'A page of the browser',
  ],
  ['a window without a tab', { activeTab: async () => undefined }, 'A page of the browser'],
  [
    'an add-on store',
    { activeTab: async () => ({ id: 1, url: 'https://addons.mozilla.org/', incognito: false }) },
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
    { requestSummary: async () => ({ state: 'failed', message: 'TypeError: x is null', entities: [] }) },
    'Something stopped Sidelight while it read; the page itself is as it was.',
  ],
  ['a background that is silent', { ask: silent }, 'does not answer'],
])('has plain words for %s', async (_, over, words) => {
  const page = await draw(<Popup deps={setUp(over).deps} />);

  expect(page.textContent).toContain(words);
});

it('shows the technical words of a fault only folded away and marked as such', async () => {
  const message = 'TypeError: x is null';
  const page = await draw(
    <Popup deps={setUp({ requestSummary: async () => ({ state: 'failed', message, entities: [] }) }).deps} />,
  );
  const detail = page.querySelector('details');

  expect(detail?.open).toBe(false);
  expect(detail?.textContent).toBe(`Technical detail, for a report of the fault${message}`);
  expect(detail?.querySelector('code')?.lang).toBe('en');
  expect(page.textContent.split(message)).toHaveLength(2);
});

it('annotates a tab that was there before it, and says why where it cannot', async () => {
  const { deps, asked } = setUp({ requestSummary: async () => undefined });
  await draw(<Popup deps={deps} />);

  await after(() => named('Annotate this tab now').click());

  expect(asked).toContainEqual({ type: 'annotate-tab', tabId: 1 });
  expect(document.body.textContent).toContain(
    'Sidelight did not start here; the page is as it was. No access.',
  );
});

it.each(['recovered', 'newer', 'unreadable'] as const)('tells of %s settings', async (notice) => {
  const page = await draw(<Popup deps={setUp({}, [{}, notice]).deps} />);

  expect(page.querySelector('.popup-notices')?.textContent).toMatch(/settings/);
  expect(page.querySelector('a[href="/options.html#recovery"]') !== null).toBe(notice === 'recovered');
});

it('speaks of no tab when it is opened as a search page', async () => {
  const page = await draw(<Popup deps={setUp({ query: 'lamp' }).deps} />);

  expect(page.querySelector('h1')?.textContent).toBe('Look up a name');
  expect(page.querySelectorAll('[role=option]')).toHaveLength(2);
  expect(page.querySelector('.page-names')).toBeNull();
});

it('has the search as its first control when it is opened as a search page, and nothing to switch', async () => {
  const page = await draw(<Popup deps={setUp({ query: 'lamp' }).deps} />);

  expect(page.querySelector('a, button, input, select')).toBe(field());
  expect(document.activeElement).toBe(field());
  expect(page.querySelector('[role=switch], .mode, .pause')).toBeNull();
});

it('leaves the focus to the browser over a page', async () => {
  await draw(<Popup deps={setUp().deps} />);

  expect(document.activeElement).toBe(document.body);
});

it('names the version and the age of the facts', async () => {
  const page = await draw(<Popup deps={setUp().deps} />);

  expect(page.querySelector('footer')?.textContent).toContain('Facts 1.2.3, verified 22 November 2026');
});

it('opens the report of the page', async () => {
  const { deps, reports } = setUp();
  await draw(<Popup deps={deps} />);
  await after(() => named('Page report…').click());

  expect(reports).toEqual([1]);
});

it('walks the names by arrow keys as a table', async () => {
  const names = ['a', 'b', 'c'].map((id) => ({ ...lantern, id, caption: id, count: 1, frameId: 0 }));
  const { deps } = setUp({ requestSummary: async () => ({ state: 'done', entities: names }) });
  const page = await draw(<Popup deps={deps} />);
  const jumps = [...page.querySelectorAll<HTMLElement>('.name-row__jump')];
  const focused = () => document.activeElement;
  jumps[0]?.focus();

  await press(focused(), 'ArrowDown');
  expect(focused()).toBe(jumps[1]);
  await press(focused(), 'ArrowRight');
  expect(focused()).toBe(named('Previous: b'));
  await press(focused(), 'ArrowDown');
  expect(focused()).toBe(named('Previous: c'));
  const atEnd = await press(focused(), 'ArrowDown');
  expect(focused()).toBe(named('Previous: c'));
  expect(atEnd.defaultPrevented).toBe(false);
  await press(focused(), 'Home');
  expect(focused()).toBe(named('Previous: a'));
});

it('keeps what was looked up, newest first, and forgets it on demand', async () => {
  const { deps, opened, kept } = setUp();
  await draw(<Popup deps={deps} />);
  await type(field(), 'lan');
  await press(field(), 'Enter');
  await type(field(), 'sto');
  await press(field(), 'ArrowDown');
  await press(field(), 'Enter');

  expect(opened).toEqual(['lantern-works', 'storm-lamp']);
  expect(kept.lookUps.map(({ id }) => id)).toEqual(['storm-lamp', 'lantern-works']);

  await type(field(), '');
  await after(() => named('Forget these').click());
  expect(kept.lookUps).toEqual([]);
  expect(document.querySelector('.recent')).toBeNull();
});

it('keeps a name of the page whose facts were opened, by its caption', async () => {
  const { deps, opened, kept } = setUp();
  await draw(<Popup deps={deps} />);

  await after(() => named('All facts: Lantern Works').click());

  expect(kept.lookUps).toEqual([{ id: 'lantern-works', caption: 'Lantern Works' }]);
  expect(opened).toEqual(['lantern-works']);
});

it('keeps no name of a page in a private window', async () => {
  const activeTab = async () => ({ id: 1, url: 'https://a.example/', incognito: true });
  const { deps, opened, kept } = setUp({ activeTab });
  await draw(<Popup deps={deps} />);

  await after(() => named('All facts: Lantern Works').click());

  expect(opened).toEqual(['lantern-works']);
  expect(kept.lookUps).toEqual([]);
});

it.each([
  ['beside a private window', async () => ({ id: 1, url: 'https://a.example/', incognito: true })],
  ['where no window is known', async () => undefined],
])('keeps and shows nothing of look-ups %s', async (_, activeTab) => {
  const { deps, opened, kept } = setUp({ activeTab });
  const before = [{ id: 'old', caption: 'Old' }];
  kept.lookUps = before;
  await draw(<Popup deps={deps} />);
  expect(document.querySelector('.recent')).toBeNull();

  await type(field(), 'lan');
  await press(field(), 'Enter');
  expect(opened).toEqual(['lantern-works']);
  expect(kept.lookUps).toBe(before);
});

it('keeps and shows nothing of look-ups on a search page for a private window, wherever the browser shows it', async () => {
  const { deps, opened, kept } = setUp({ query: 'lan', isPrivate: true });
  const before = [{ id: 'old', caption: 'Old' }];
  kept.lookUps = before;
  await draw(<Popup deps={deps} />);

  await press(field(), 'Enter');
  await type(field(), '');

  expect(opened).toEqual(['lantern-works']);
  expect(document.querySelector('.recent')).toBeNull();
  expect(kept.lookUps).toBe(before);
});

it('opens a name all the same when look-ups cannot be stored', async () => {
  const failing = {
    load: () => Promise.reject(new Error('gone')),
    save: () => Promise.reject(new Error('full')),
  };
  const { deps, opened } = setUp({ lookUps: failing });
  await draw(<Popup deps={deps} />);
  await type(field(), 'lan');
  await press(field(), 'Enter');

  expect(opened).toEqual(['lantern-works']);
});

it('offers the panel only where the browser has one, and opens it straight from the press', async () => {
  const { deps } = setUp();
  await draw(<Popup deps={deps} />);
  expect(document.body.textContent).not.toContain('Show beside the page');

  let opens = 0;
  const opener = async () => void (opens += 1);
  await draw(<Popup deps={{ ...deps, findPanelOpener: async () => opener }} />);
  named('Show beside the page').click();
  expect(opens).toBe(1);
});

it('says how old the lists are that were read', async () => {
  const { deps } = setUp();
  const ask = (async (request: UiRequest) =>
    request.type === 'about'
      ? { ok: true, packs: [], lists: { oldest: '2026-02', newest: '2026-08-22' } }
      : replyTo(request)) as PopupDeps['ask'];
  const page = await draw(<Popup deps={{ ...deps, ask }} />);

  expect(page.querySelector('.popup-footer')?.textContent).toContain(
    'Lists read: February 2026 to 22 August 2026',
  );
});

it('has the switch of the site as its first control', async () => {
  const page = await draw(<Popup deps={setUp({}, [{}, 'recovered']).deps} />);
  const controls = [...page.querySelectorAll('a, button, input, select')];

  expect(controls[0]?.getAttribute('role')).toBe('switch');
  // Faults of ours have links, and stand below it too.
  expect(controls.map(({ outerHTML }) => outerHTML).join('')).toContain('#recovery');
});
