import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import { ownUrl, runBackground, storeSettings, TAB, type RunningBackground } from './run-background';

let background: RunningBackground;

beforeEach(() => {
  background = runBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('settings that change', () => {
  it('are announced to every tab and shown on the button', async () => {
    const tabs = await fakeBrowser.tabs.query({});
    await storeSettings({ paused: true });

    await vi.waitFor(() => expect(background.gaps.icons.get(-1)?.['16']).toBe('/icons/paused-16.png'));
    expect(background.gaps.tabMessages).toEqual(
      tabs.map(({ id }) => ({ tabId: id, frameId: undefined, message: { type: 'rules-changed' } })),
    );
  });
});

describe('installation and start of the browser', () => {
  it('make the menu, once however often it starts', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await fakeBrowser.runtime.onStartup.trigger();

    await vi.waitFor(() =>
      expect(background.gaps.menus).toEqual([
        { id: 'look-up-selection', title: 'Look up “%s”', contexts: ['selection'] },
      ]),
    );
  });

  it('open the first page once, for a new reader', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);

    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([ownUrl('welcome.html')]);
  });

  it('note at an update which version the reader comes from', async () => {
    const details = { reason: 'update', previousVersion: '0.9.0', temporary: false };
    await fakeBrowser.runtime.onInstalled.trigger(details as never);

    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('seen-version')).toEqual({ 'seen-version': '0.9.0' }),
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
  const lookUp = async (selectionText: string, tab: object | undefined = TAB) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await background.gaps.onMenuClicked.fire({ menuItemId: 'look-up-selection', selectionText }, tab);
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
    return create.mock.calls[0]?.[0].url;
  };

  it('opens the entity that it names', async () => {
    expect(await lookUp('  Norvik\n Parts ')).toBe(ownUrl('entity.html?id=norvik-parts'));
  });

  it('opens the search where several answer', async () => {
    expect(await lookUp('Norvik')).toBe(ownUrl('popup.html?query=Norvik'));
  });

  it.each([
    ['from a private window', { ...TAB, incognito: true }],
    ['from a window that the browser does not name', { id: -1 }],
  ])('opens a search that keeps nothing %s', async (_, tab) => {
    expect(await lookUp('Norvik', tab)).toBe(ownUrl('popup.html?query=Norvik&private=yes'));
  });

  it('opens the search where its name is of a pack that is off', async () => {
    await storeSettings({ packsOff: ['samples'] });

    expect(await lookUp('Norvik Parts')).toBe(ownUrl('popup.html?query=Norvik+Parts'));
  });

  it('opens the search where the data cannot be read', async () => {
    background.reader.isBroken = true;

    expect(await lookUp('Norvik & Söhne')).toBe(ownUrl('popup.html?query=Norvik+%26+S%C3%B6hne'));
  });
});

describe('what the browser does not open', () => {
  it.each<[string, () => Promise<unknown>]>([
    [
      'a look-up',
      () =>
        background.gaps.onMenuClicked.fire({ menuItemId: 'look-up-selection', selectionText: 'Norvik' }, TAB),
    ],
    ['the panel', () => background.gaps.onCommand.fire('open-panel', { id: 7, windowId: 3 })],
  ])('is told on the button of the tab in front: %s', async (_, ask) => {
    const refuse = () => Promise.reject(new Error('no window'));
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(refuse);
    Object.assign(fakeBrowser, { sidePanel: { open: refuse } });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([TAB] as never);

    await ask();

    await vi.waitFor(async () => {
      expect(await fakeBrowser.action.getBadgeText({ tabId: TAB.id })).toBe('!');
      expect(await fakeBrowser.action.getTitle({ tabId: TAB.id })).toMatch(
        /did not open.*nothing was changed.*try again/,
      );
    });
  });
});

describe('the address bar behind the keyword', () => {
  const linesFor = async (text: string) => {
    let lines: { content: string; description: string }[] | undefined;
    await background.gaps.omnibox.onInputChanged.fire(text, (given: typeof lines) => (lines = given));
    return vi.waitFor(() => {
      if (!lines) throw new Error('no answer yet');
      return lines;
    });
  };

  it('says what can be searched', async () => {
    await background.gaps.omnibox.onInputStarted.fire();

    expect(background.gaps.omnibox.hint).toContain('Sidelight');
  });

  it('offers the names that fit, and none for nothing', async () => {
    expect((await linesFor('norvik')).map(({ content }) => content)).toContain('Norvik Parts');
    expect(await linesFor('   ')).toEqual([]);
  });

  it('offers them in the language of the reader, and finds what it offered', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('uk-UA');
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('uk');

    const [line] = await linesFor('norvik par');
    expect(line).toEqual({ content: 'Норвік Партс', description: 'Норвік Партс (Norvik Parts)' });

    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await background.gaps.omnibox.onInputEntered.fire(line?.content, 'newForegroundTab');
    await vi.waitFor(() => expect(create.mock.calls[0]?.[0].url).toBe(ownUrl('entity.html?id=norvik-parts')));
  });

  it('offers none where the data cannot be read', async () => {
    background.reader.isBroken = true;

    expect(await linesFor('norvik')).toEqual([]);
  });

  it('opens the chosen name in the tab in front, or in a new one', async () => {
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await background.gaps.omnibox.onInputEntered.fire('Norvik Parts', 'currentTab');
    await vi.waitFor(() =>
      expect(update).toHaveBeenCalledWith({ url: ownUrl('entity.html?id=norvik-parts') }),
    );

    await background.gaps.omnibox.onInputEntered.fire('Norvik Parts', 'newForegroundTab');
    await vi.waitFor(() => expect(create).toHaveBeenCalled());
  });

  it.each([
    ['of a private window', [{ incognito: true }], '&private=yes'],
    ['of an ordinary window', [{ incognito: false }], ''],
    ['of a window that the browser does not name', [], '&private=yes'],
  ])('opens a search that keeps nothing only where it must: %s', async (_, tabs, mark) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await background.gaps.omnibox.onInputEntered.fire('Norvik', 'newForegroundTab');

    await vi.waitFor(() =>
      expect(create.mock.calls[0]?.[0].url).toBe(ownUrl(`popup.html?query=Norvik${mark}`)),
    );
  });
});

describe('keyboard commands', () => {
  it.each([
    ['next-mention', 'next'],
    ['previous-mention', 'previous'],
  ])('%s jumps in the top frame', async (command, direction) => {
    background.gaps.frames.set('7/0', () => true);

    await background.gaps.onCommand.fire(command, { id: 7 });

    expect(background.gaps.tabMessages).toEqual([
      { tabId: 7, frameId: 0, message: { type: 'jump', direction } },
    ]);
  });

  it('jump in a frame where the top one has no mention', async () => {
    const entities = [{ id: 'norvik-parts', count: 1, frameId: 4 }];
    background.gaps.frames.set('7/0', ({ type }) => (type === 'jump' ? false : { state: 'done', entities }));
    background.gaps.frames.set('7/4', () => true);

    await background.gaps.onCommand.fire('next-mention', { id: 7 });

    await vi.waitFor(() =>
      expect(background.gaps.tabMessages.at(-1)).toEqual({
        tabId: 7,
        frameId: 4,
        message: { type: 'jump', direction: 'next' },
      }),
    );
  });

  it.each<[string, object | undefined, string, string]>([
    ['was read', { state: 'done', entities: [] }, '0', 'Sidelight (no known names found on this page)'],
    ['is being read', { state: 'scanning', entities: [] }, '…', 'Sidelight (no known names found so far)'],
    [
      'was read in part',
      { state: 'stopped-at-limit', entities: [] },
      '…',
      'Sidelight (no known names found so far)',
    ],
    ['could not be read', { state: 'failed', entities: [] }, '–', 'Sidelight (not at work on this page)'],
    ['has none of Sidelight', undefined, '–', 'Sidelight (not at work on this page)'],
    ['is off', { state: 'off', entities: [] }, '–', 'as it was'],
    [
      'has names that cannot be gone to',
      { state: 'done', entities: [{ id: 'a', frameId: 0 }] },
      '1',
      'as it was',
    ],
  ])('say on the button why nothing happens on a page that %s', async (_, summary, badge, title) => {
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '1' });
    await fakeBrowser.action.setTitle({ tabId: 7, title: 'as it was' });
    if (summary) background.gaps.frames.set('7/0', ({ type }) => (type === 'jump' ? false : summary));

    await background.gaps.onCommand.fire('next-mention', { id: 7 });

    await vi.waitFor(async () => {
      expect(background.gaps.tabMessages.length).toBeGreaterThan(1);
      expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(badge);
      expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe(title);
    });
  });

  it('opens the panel of its window straight from the press, and asks no page', async () => {
    const open = vi.fn(async () => undefined);
    Object.assign(fakeBrowser, { sidePanel: { open } });

    void background.gaps.onCommand.fire('open-panel', { id: 7, windowId: 3 });

    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
    expect(background.gaps.tabMessages).toEqual([]);
  });

  it('work on the tab in front where the browser names none', async () => {
    const front = await fakeBrowser.tabs.create({ active: true });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([front] as never);

    await background.gaps.onCommand.fire('next-mention', undefined);

    await vi.waitFor(() => expect(background.gaps.tabMessages[0]?.tabId).toBe(front.id));
  });
});
