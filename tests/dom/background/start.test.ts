import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEngineHost } from '@/background/engine-host';
import { RETRY_AFTER_MS } from '@/background/load-once';
import { startBackground } from '@/background/start';
import { DEFAULT_SETTINGS, type Settings } from '@/core/settings/settings';
import { loadSettings } from '@/extension/settings-store';
import { fillFakeBrowser, type FakeBrowserGaps } from '../../support/fake-browser-gaps';
import { createSampleReader } from './sample-pack';

const ID = 'test-extension-id';
const PAGE = 'https://news.example.com/article';

let gaps: FakeBrowserGaps;
let reader: ReturnType<typeof createSampleReader>;
let time: number;

beforeEach(() => {
  gaps = fillFakeBrowser();
  reader = createSampleReader();
  time = 1_000_000;
  vi.spyOn(console, 'warn').mockReturnValue();
  startBackground(createEngineHost(reader, () => time));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const deliver = (message: unknown, sender: object) =>
  new Promise<unknown>(
    (resolve) => void fakeBrowser.runtime.onMessage.trigger(message, { id: ID, ...sender }, resolve),
  );
const tab = { id: 7, index: 2, windowId: 1, incognito: false, url: PAGE };
const fromPage = (message: unknown, frameId = 0, url = PAGE) =>
  deliver(message, { url, origin: new URL(url).origin, tab, frameId });
const fromPopup = (message: unknown) =>
  deliver(message, { url: `chrome-extension://${ID}/popup.html`, origin: `chrome-extension://${ID}` });
const store = (settings: Partial<Settings>) =>
  fakeBrowser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, ...settings } });
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });

describe('waking', () => {
  it('registers every listener before anything else happens, and opens no file', () => {
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
    expect(gaps.onCommand.hasListeners()).toBe(true);
    expect(gaps.onMenuClicked.hasListeners()).toBe(true);
    expect(reader.reads).toEqual([]);
  });

  it('needs two files for a scan, once', async () => {
    const scan = { type: 'scan', text: 'By Norvik Drones.', lengths: [17] };

    await fromPage(scan);
    const reply = await fromPage(scan);

    expect(reply).toMatchObject({ ok: true, owners: { 0: { id: 'norvik-drones' } }, packVersion: '1.2.3' });
    expect(reader.reads.toSorted()).toEqual(['index.bin', 'owners.json']);
  });

  it('answers the same after it was killed', async () => {
    const scan = { type: 'scan', text: 'By Norvik Drones.', lengths: [17] };
    const before = await fromPage(scan);

    fakeBrowser.runtime.onMessage.removeAllListeners();
    startBackground(createEngineHost(createSampleReader(), () => time));

    expect(await fromPage(scan)).toEqual(before);
  });
});

describe('a page that greets', () => {
  it('gets its rules, and the button shows that Sidelight is on', async () => {
    expect(await fromPage({ type: 'hello' })).toMatchObject({
      active: true,
      painter: 'highlight',
      uiLanguage: 'en-GB',
    });
    expect(gaps.icons.get(7)?.['16']).toBe('/icons/on-16.png');
  });

  it('hears that its site is switched off, and so does the button', async () => {
    await store({ offSites: ['example.com'] });

    expect(await fromPage({ type: 'hello' })).toMatchObject({ active: false });
    expect(gaps.icons.get(7)?.['16']).toBe('/icons/off-16.png');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Sidelight (off on this site)');
  });

  it('hears that everything is paused', async () => {
    await store({ paused: true });

    expect(await fromPage({ type: 'hello' })).toMatchObject({ active: false });
    expect(gaps.icons.get(7)?.['16']).toBe('/icons/paused-16.png');
  });

  it('rules its frames, which leave the button alone', async () => {
    await store({ offSites: ['example.com'] });
    gaps.icons.clear();

    expect(await fromPage({ type: 'hello' }, 3, 'https://widgets.net/')).toMatchObject({ active: false });
    expect(gaps.icons.get(7)).toBeUndefined();
  });
});

describe('names', () => {
  it('are shown with a card', async () => {
    expect(await fromPage({ type: 'card', id: 'norvik-drones' })).toMatchObject({
      ok: true,
      card: { caption: 'Norvik Drones', packVersion: '1.2.3' },
    });
  });

  it('that nobody knows are said to be unknown', async () => {
    expect(await fromPage({ type: 'card', id: 'no-such-name' })).toEqual({
      ok: false,
      error: 'unknown-entity',
    });
  });

  it('are muted for good', async () => {
    await fromPage({ type: 'mute', id: 'norvik-drones' });

    expect((await loadSettings()).settings.mutedEntities).toEqual(['norvik-drones']);
  });

  it('that nobody knows cannot be muted', async () => {
    await fromPage({ type: 'mute', id: 'no-such-name' });

    expect((await loadSettings()).settings.mutedEntities).toEqual([]);
  });

  it('open their page beside the tab', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await fromPage({ type: 'open-entity', id: 'norvik-drones' });

    expect(create).toHaveBeenCalledWith({
      url: `chrome-extension://${ID}/entity.html?id=norvik-drones`,
      index: 3,
      openerTabId: 7,
      windowId: 1,
    });
  });

  it('open their page in an ordinary window when asked in a private one', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await deliver(
      { type: 'open-entity', id: 'norvik-drones' },
      { url: PAGE, tab: { ...tab, incognito: true }, frameId: 0 },
    );

    expect(create).toHaveBeenCalledWith({ url: `chrome-extension://${ID}/entity.html?id=norvik-drones` });
  });
});

describe('the count of a page', () => {
  it('stands on its button and lights it', async () => {
    await fromPage({ type: 'badge', count: 3 });

    expect(await badge()).toBe('3');
    expect(gaps.icons.get(7)?.['32']).toBe('/icons/listed-32.png');
  });

  it.each([
    [0, ''],
    [null, ''],
    [1000, '999+'],
  ])('%s is written as "%s"', async (count, text) => {
    await fromPage({ type: 'badge', count });

    expect(await badge()).toBe(text);
  });

  it('is told by the top frame only', async () => {
    await fromPage({ type: 'badge', count: 3 }, 4);

    expect(await badge()).toBe('');
  });

  it('is added up by the top frame from what its frames report', async () => {
    gaps.frames.set('7/0', () => null);
    const entities = [{ id: 'norvik-parts', count: 2 }];

    await fromPage({ type: 'frame-report', entities }, 4);
    await fromPage({ type: 'frame-report', entities }, 0);

    expect(gaps.tabMessages).toEqual([
      { tabId: 7, frameId: 0, message: { type: 'frame-entities', frameId: 4, entities } },
    ]);
  });
});

describe('broken data', () => {
  it('is answered in plain words, not tried again at once, and found mended later', async () => {
    const scan = { type: 'scan', text: 'By Norvik Drones.', lengths: [17] };
    reader.isBroken = true;

    expect(await fromPage(scan)).toEqual({
      ok: false,
      error: 'Sidelight cannot read its own data. Reinstalling it mends this.',
    });
    const reads = reader.reads.length;
    expect(await fromPage(scan)).toMatchObject({ ok: false });
    expect(reader.reads).toHaveLength(reads);
    reader.isBroken = false;
    time += RETRY_AFTER_MS;

    expect(await fromPage(scan)).toMatchObject({ ok: true });
  });

  it.each([
    ['card', { type: 'card', id: 'norvik-drones' }, fromPage],
    ['search', { type: 'search', query: 'norvik', limit: 5 }, fromPopup],
    ['entity', { type: 'entity', id: 'norvik-drones' }, fromPopup],
    ['about', { type: 'about' }, fromPopup],
  ])('is said by %s', async (_title, message, send) => {
    reader.isBroken = true;

    expect(await send(message)).toEqual({ ok: false, error: 'data-unavailable' });
  });

  it('in the settings leaves the defaults in force', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });

    expect(await fromPage({ type: 'hello' })).toMatchObject({ active: true });
  });
});

describe('our own pages', () => {
  it('search all names', async () => {
    expect(await fromPopup({ type: 'search', query: 'norvik par', limit: 5 })).toMatchObject({
      ok: true,
      results: [{ id: 'norvik-parts' }],
    });
  });

  it('get a whole entity', async () => {
    expect(await fromPopup({ type: 'entity', id: 'norvik-parts' })).toMatchObject({
      ok: true,
      entity: { id: 'norvik-parts' },
      pack: { version: '1.2.3' },
    });
  });

  it('learn what the pack is', async () => {
    expect(await fromPopup({ type: 'about' })).toMatchObject({
      ok: true,
      entities: 2,
      names: 2,
      pack: { id: 'samples' },
    });
  });

  it('start Sidelight in a tab that has none of it', async () => {
    expect(await fromPopup({ type: 'annotate-tab', tabId: 9 })).toEqual({ ok: true });
    expect(gaps.injected).toEqual([
      { kind: 'style', tabId: 9, files: ['content-scripts/page.css'] },
      { kind: 'script', tabId: 9, files: ['content-scripts/page.js'] },
    ]);
  });

  it('do not start it twice in a tab', async () => {
    gaps.frames.set('9/0', () => ({ state: 'off', entities: [] }));

    expect(await fromPopup({ type: 'annotate-tab', tabId: 9 })).toEqual({ ok: true });
    expect(gaps.injected).toEqual([]);
    expect(gaps.tabMessages.at(-1)).toMatchObject({ tabId: 9, message: { type: 'rules-changed' } });
  });

  it.each([
    ['Cannot access a chrome:// URL', /page of the browser itself/],
    ['Cannot access contents of url "chrome-extension://abc/x.html"', /page of the browser itself/],
    ['The extensions gallery cannot be scripted.', /add-on stores/],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      /does not let/,
    ],
    ['Missing host permission for the tab', /does not let/],
    ['No tab with id: 9', /could not start/],
  ])('are told in plain words why not: %s', async (fault, sentence) => {
    gaps.injectionError = fault;

    expect(await fromPopup({ type: 'annotate-tab', tabId: 9 })).toMatchObject({
      ok: false,
      error: expect.stringMatching(sentence) as string,
    });
  });
});

describe('settings that change', () => {
  it('are announced to every tab and shown on the button', async () => {
    const tabs = await fakeBrowser.tabs.query({});
    await store({ paused: true });

    await vi.waitFor(() => expect(gaps.icons.get(-1)?.['16']).toBe('/icons/paused-16.png'));
    expect(gaps.tabMessages).toEqual(
      tabs.map(({ id }) => ({ tabId: id, frameId: undefined, message: { type: 'rules-changed' } })),
    );
  });
});

describe('installation and start of the browser', () => {
  it('make the menu, once however often it starts', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await fakeBrowser.runtime.onStartup.trigger();

    await vi.waitFor(() =>
      expect(gaps.menus).toEqual([
        { id: 'look-up-selection', title: 'Look up “%s”', contexts: ['selection'] },
      ]),
    );
  });

  it('repair damaged settings and keep the old value', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });

    await fakeBrowser.runtime.onStartup.trigger();

    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get()).toEqual({
        settings: DEFAULT_SETTINGS,
        'settings-recovery': 'garbage',
      }),
    );
  });
});

describe('a selection that is looked up', () => {
  const lookUp = async (selectionText: string) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await gaps.onMenuClicked.fire({ menuItemId: 'look-up-selection', selectionText }, tab);
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    return create.mock.calls[0]?.[0].url;
  };

  it('opens the entity that it names', async () => {
    expect(await lookUp('  Norvik\n Parts ')).toBe(`chrome-extension://${ID}/entity.html?id=norvik-parts`);
  });

  it('opens the search where several answer', async () => {
    expect(await lookUp('Norvik')).toBe(`chrome-extension://${ID}/popup.html?query=Norvik`);
  });

  it('opens the search where the data cannot be read', async () => {
    reader.isBroken = true;

    expect(await lookUp('Norvik & Söhne')).toBe(
      `chrome-extension://${ID}/popup.html?query=Norvik+%26+S%C3%B6hne`,
    );
  });
});

describe('keyboard commands', () => {
  it.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
  ])('%s jumps in the top frame', async (command, direction) => {
    gaps.frames.set('7/0', () => true);

    await gaps.onCommand.fire(command, { id: 7 });

    expect(gaps.tabMessages).toEqual([{ tabId: 7, frameId: 0, message: { type: 'jump', direction } }]);
  });

  it('jump in a frame where the top one has no mention', async () => {
    const entities = [{ id: 'norvik-parts', count: 1, frameId: 4 }];
    gaps.frames.set('7/0', ({ type }) => (type === 'jump' ? false : { state: 'done', entities }));
    gaps.frames.set('7/4', () => true);

    await gaps.onCommand.fire('next-mention', { id: 7 });

    await vi.waitFor(() =>
      expect(gaps.tabMessages.at(-1)).toEqual({
        tabId: 7,
        frameId: 4,
        message: { type: 'jump', direction: 'next' },
      }),
    );
  });

  it('work on the tab in front where the browser names none', async () => {
    const front = await fakeBrowser.tabs.create({ active: true });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([front] as never);

    await gaps.onCommand.fire('next-mention', undefined);

    await vi.waitFor(() => expect(gaps.tabMessages[0]?.tabId).toBe(front.id));
  });
});
