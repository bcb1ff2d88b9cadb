import { expect, it } from 'vitest';
import type { PageSummary } from '@/core/messages/to-page';
import { Panel, type PanelDeps } from '@/ui/panel/Panel';
import { after, draw, named } from '../draw';
import { fakeSettings } from '../fake-settings';

const withName = (caption: string, state: PageSummary['state'] = 'done'): PageSummary => ({
  state,
  entities: [{ id: 'a', caption, statusClass: 'known', count: 1, frameId: 0 }],
});

/** A window whose front tab and pages a test changes. */
function setUp() {
  const world = {
    front: { id: 1, incognito: false },
    summaries: { 1: withName('First'), 2: withName('Second') } as Record<number, PageSummary>,
    reports: [] as number[],
    onTabs: () => undefined as void,
    onPage: (_tabId: number) => undefined as void,
    isEnded: false,
  };
  const deps: PanelDeps = {
    activeTab: async () => world.front,
    settings: fakeSettings().access,
    ask: (async () => ({ ok: false, error: 'data-unavailable' })) as PanelDeps['ask'],
    requestSummary: async (tabId) => world.summaries[tabId],
    jump: async () => true,
    openEntity: async () => undefined,
    openReport: async (tabId) => void world.reports.push(tabId),
    watchTabs: (callback, signal) => {
      world.onTabs = callback;
      signal.addEventListener('abort', () => (world.isEnded = true));
    },
    watchPage: (callback) => {
      world.onPage = callback;
    },
  };
  return { deps, world };
}

it('lists the names of the tab in front, also where the browser hides its address', async () => {
  const page = await draw(<Panel deps={setUp().deps} />);

  expect(page.textContent).toContain('First');
});

it('follows the reader to another tab', async () => {
  const { deps, world } = setUp();
  const page = await draw(<Panel deps={deps} />);
  world.front = { id: 2, incognito: false };
  await after(() => world.onTabs());

  expect(page.textContent).toContain('Second');
  expect(page.textContent).not.toContain('First');
  await after(() => named('Page report…').click());
  expect(world.reports).toEqual([2]);
});

it('asks again when the page in front has news, not when another has', async () => {
  const { deps, world } = setUp();
  const page = await draw(<Panel deps={deps} />);
  world.summaries[1] = withName('Changed');
  await after(() => world.onPage(2));
  expect(page.textContent).toContain('First');

  await after(() => world.onPage(1));
  expect(page.textContent).toContain('Changed');
});

it('never shows the names of the tab before while the new one has not answered', async () => {
  const { deps, world } = setUp();
  const page = await draw(
    <Panel
      deps={{
        ...deps,
        requestSummary: (tabId) => (tabId === 2 ? new Promise(() => {}) : deps.requestSummary(tabId)),
      }}
    />,
  );
  world.front = { id: 2, incognito: false };
  await after(() => world.onTabs());

  expect(page.textContent).not.toContain('First');
});

it('sends to the toolbar for the switch, which the panel has not', async () => {
  const { deps } = setUp();
  const settings = fakeSettings({ offSites: ['news.example.com'] }).access;
  const activeTab = async () => ({ id: 1, url: 'https://news.example.com/a', incognito: false });
  const page = await draw(<Panel deps={{ ...deps, settings, activeTab }} />);

  expect(page.textContent).toContain('Off on this site');
  expect(page.textContent).toContain('Its button in the toolbar has the switch');
  expect(page.textContent).not.toContain('The switch above');
});

it.each([
  ['is off', { state: 'off', entities: [] } as PageSummary, 'Off on this site'],
  ['does not answer', undefined, 'Not reading this tab yet'],
  ['has no names', { state: 'done', entities: [] } as PageSummary, 'No known names on this page'],
])('says so when the page %s', async (_, summary, words) => {
  const { deps } = setUp();
  const page = await draw(<Panel deps={{ ...deps, requestSummary: async () => summary }} />);

  expect(page.textContent).toContain(words);
});

it('says what to do where a place on the page cannot be reached', async () => {
  const { deps } = setUp();
  const page = await draw(<Panel deps={{ ...deps, jump: async () => false }} />);
  await after(() => named('Next: First').click());

  expect(page.querySelector('[role=status]')?.textContent).toMatch(/could not be reached.*Reload it/);
});
