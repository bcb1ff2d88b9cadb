import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings } from '@/extension/settings-store';
import { ownUrl, runBackground, storeSettings, type RunningBackground } from './run-background';

let background: RunningBackground;

beforeEach(() => {
  background = runBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const badge = () => fakeBrowser.action.getBadgeText({ tabId: 7 });
const title = () => fakeBrowser.action.getTitle({ tabId: 7 });

describe('a page that greets', () => {
  it('gets its rules, and the button shows that Sidelight is on', async () => {
    expect(await background.fromPage({ type: 'hello' })).toMatchObject({
      active: true,
      painter: 'highlight',
      uiLanguage: 'en-GB',
    });
    expect(background.gaps.icons.get(7)?.['16']).toBe('/icons/on-16.png');
  });

  it('hears that its site is switched off, and so does the button', async () => {
    await storeSettings({ offSites: ['example.com'] });

    expect(await background.fromPage({ type: 'hello' })).toMatchObject({ active: false });
    expect(background.gaps.icons.get(7)?.['16']).toBe('/icons/off-16.png');
    expect(await title()).toBe('Sidelight (off on this site)');
  });

  it('hears that everything is paused', async () => {
    await storeSettings({ paused: true });

    expect(await background.fromPage({ type: 'hello' })).toMatchObject({ active: false });
    expect(background.gaps.icons.get(7)?.['16']).toBe('/icons/paused-16.png');
  });

  it('is not called off where there is no site to switch', async () => {
    await background.fromPage({ type: 'hello' }, { url: 'about:blank' });

    expect(await title()).toBe('Sidelight');
  });

  it('rules its frames, which leave the button alone', async () => {
    await storeSettings({ offSites: ['example.com'] });
    background.gaps.icons.clear();

    expect(
      await background.fromPage({ type: 'hello' }, { frameId: 3, url: 'https://widgets.net/' }),
    ).toMatchObject({ active: false });
    expect(background.gaps.icons.get(7)).toBeUndefined();
  });
});

describe('names', () => {
  it('are shown with a card, drawn as data, with a citation to copy', async () => {
    const reply = await background.fromPage({ type: 'card', id: 'norvik-drones' });

    expect(reply).toMatchObject({ ok: true, caption: 'Norvik Drones', statusClass: 'known' });
    expect(JSON.stringify(reply)).toContain('Norvik Drones makes examples.');
    expect(JSON.stringify(reply)).toContain(
      '“Norvik Drones”. Samples, version 1.2.3. Sidelight. January 2026 (accessed ',
    );
    expect(JSON.stringify(reply)).toContain(
      '). Sources: https://register.example/1 (accessed 1 January 2026)',
    );
  });

  it('are linked to the other names on the page, and to no others', async () => {
    const ask = (others: string[]) =>
      background.fromPage({
        type: 'card',
        id: 'norvik-parts',
        mention: { surface: 'Norvik Parts', rule: 'exact-name', others },
      });

    expect(JSON.stringify(await ask(['norvik-drones']))).toContain('"data-entity":"norvik-drones"');
    expect(JSON.stringify(await ask([]))).not.toContain('norvik-drones');
    expect(JSON.stringify(await ask(['not-in-this-pack']))).not.toContain('not-in-this-pack');
  });

  it('that several bear are shown with all of them', async () => {
    const ask = (id: string, also: string[]) =>
      background.fromPage({
        type: 'card',
        id,
        mention: { surface: 'Norvik', rule: 'one-of-several', also, others: [] },
      });

    const reply = await ask('norvik-drones', ['norvik-parts']);
    expect(reply).toMatchObject({ ok: true, caption: 'Norvik Drones' });
    expect(JSON.stringify(reply)).toContain('Norvik Parts makes examples.');
    expect(JSON.stringify(reply)).toContain('"data-entity":"norvik-parts"');
    // One of them is no longer in the data: the other is the only one.
    expect(await ask('not-in-this-pack', ['norvik-parts'])).toMatchObject({
      ok: true,
      caption: 'Norvik Parts',
    });
  });

  it('that several bear are linked each to the other names on the page', async () => {
    const ask = (others: string[]) =>
      background.fromPage({
        type: 'card',
        id: 'norvik-drones',
        mention: { surface: 'Norvik', rule: 'one-of-several', also: ['norvik-parts'], others },
      });

    expect(JSON.stringify(await ask(['norvik-drones']))).toContain('"data-act":"jump"');
    expect(JSON.stringify(await ask([]))).not.toContain('"data-act":"jump"');
  });

  it('that nobody knows are said to be unknown', async () => {
    const reply = await background.fromPage({ type: 'card', id: 'no-such-name' });

    expect(reply).toMatchObject({ ok: false, error: 'unknown-entity' });
    expect(JSON.stringify(reply)).toContain('This name is not in the data of this version.');
  });

  it('are muted for good', async () => {
    await background.fromPage({ type: 'mute', id: 'norvik-drones' });

    expect((await loadSettings()).settings.mutedEntities).toEqual(['norvik-drones']);
  });

  it('that nobody knows cannot be muted', async () => {
    await background.fromPage({ type: 'mute', id: 'no-such-name' });

    expect((await loadSettings()).settings.mutedEntities).toEqual([]);
  });

  it('open their page beside the tab', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await background.fromPage({ type: 'open', id: 'norvik-drones' });

    expect(create).toHaveBeenCalledWith({
      url: ownUrl('entity.html?id=norvik-drones'),
      index: 3,
      openerTabId: 7,
      windowId: 1,
    });
  });

  it('open their page in an ordinary window when asked in a private one', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await background.fromPage({ type: 'open', id: 'norvik-drones' }, { incognito: true });

    expect(create).toHaveBeenCalledWith({ url: ownUrl('entity.html?id=norvik-drones') });
  });

  it('open the report of a wrong match, whose address tells nothing of the page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await background.fromPage({ type: 'mistake', id: 'norvik-drones' }, { frameId: 4 });

    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: ownUrl('report.html?tab=7&frame=4#mistake'), index: 3 }),
    );
  });
});

describe('a name in a sub-frame', () => {
  const entity = { id: 'norvik-parts', caption: 'Norvik Parts', statusClass: 'known', count: 1 };
  const holds = (frameIds: number[]) => () => ({
    state: 'done',
    entities: frameIds.map((frameId) => ({ ...entity, frameId })),
  });
  const jumped = { type: 'jump', direction: 'next', entity: 'norvik-parts' };
  const request = { type: 'jump-elsewhere', id: 'norvik-parts' };

  it('is reached from a card in the top frame, in the first frame that still has it', async () => {
    background.gaps.frames.set('7/0', holds([0, 4, 5, 6]));
    background.gaps.frames.set('7/4', () => false);
    background.gaps.frames.set('7/5', () => true);

    expect(await background.fromPage(request)).toEqual({ ok: true });
    expect(background.gaps.tabMessages.slice(1)).toEqual([
      { tabId: 7, frameId: 4, message: jumped },
      { tabId: 7, frameId: 5, message: jumped },
    ]);
  });

  it('is not reached where no frame has it, and from no frame but the top one', async () => {
    background.gaps.frames.set('7/0', holds([0]));
    expect(await background.fromPage(request)).toEqual({ ok: false });

    background.gaps.frames.set('7/0', holds([4]));
    background.gaps.frames.set('7/4', () => true);
    expect(await background.fromPage(request, { frameId: 5 })).toEqual({ ok: false });
  });
});

describe('the count of a page', () => {
  it('stands on its button and in its tooltip', async () => {
    await background.fromPage({ type: 'badge', count: 3, listed: false });

    expect(await badge()).toBe('3');
    expect(await title()).toBe('Sidelight (3 names on this page)');
  });

  it.each([
    [0, ''],
    [null, ''],
    [1000, '999+'],
  ])('%s is written as "%s"', async (count, text) => {
    await background.fromPage({ type: 'badge', count, listed: false });

    expect(await badge()).toBe(text);
  });

  it('is told by the top frame only', async () => {
    await background.fromPage({ type: 'badge', count: 3, listed: false }, { frameId: 4 });

    expect(await badge()).toBe('');
  });

  it('is added up by the top frame from what its frames report', async () => {
    background.gaps.frames.set('7/0', () => null);
    const holds = { state: 'stopped-at-limit', entities: [{ id: 'norvik-parts', count: 2 }] };

    await background.fromPage({ type: 'frame-report', ...holds }, { frameId: 4 });
    await background.fromPage({ type: 'frame-report', ...holds }, { frameId: 0 });

    expect(background.gaps.tabMessages).toEqual([
      { tabId: 7, frameId: 0, message: { type: 'frame-holds', frameId: 4, ...holds } },
    ]);
  });
});
