import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SAMPLE_PACK_JSON } from './sample-pack';
import { runBackground, storeSettings, type RunningBackground } from './run-background';

let background: RunningBackground;

beforeEach(() => {
  background = runBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('our own pages', () => {
  it('search all names', async () => {
    expect(await background.fromPopup({ type: 'search', query: 'norvik par', limit: 5 })).toMatchObject({
      ok: true,
      results: [{ id: 'norvik-parts' }],
    });
  });

  it('search no pack that is off, and it again once it is on', async () => {
    const search = () => background.fromPopup({ type: 'search', query: 'norvik', limit: 5 });

    await storeSettings({ packsOff: ['samples'] });
    expect(await search()).toEqual({ ok: true, results: [] });
    await storeSettings({ packsOff: ['others'] });
    expect(await search()).toMatchObject({ ok: true, results: [{}, {}] });
  });

  it('have a text annotated, whatever the reader has switched off', async () => {
    await storeSettings({ packsOff: ['samples'], mutedEntities: ['norvik-drones'] });
    const ask = { type: 'annotate-text', text: 'By Norvik Drones.', lang: 'en' };

    expect(await background.fromPopup(ask)).toEqual({
      ok: true,
      mentions: [{ start: 3, end: 16, entity: 'norvik-drones', statusClass: 'known' }],
    });
    expect(await background.fromPopup({ ...ask, text: 'x'.repeat(2001) })).toMatchObject({ ok: false });
    expect(await background.fromPage(ask)).toMatchObject({ ok: false });
  });

  it('get a whole entity', async () => {
    expect(await background.fromPopup({ type: 'entity', id: 'norvik-parts' })).toMatchObject({
      ok: true,
      entity: { id: 'norvik-parts' },
      pack: { version: '1.2.3' },
    });
  });

  it('get a card, with the flags of its countries alone', async () => {
    const flag = ['svg', {}, []];
    const [drones, parts] = SAMPLE_PACK_JSON.entities;
    const read = background.reader.readJson;
    background.reader.readJson = async (file) => {
      if (file === 'flags.json') return { no: flag, se: flag };
      if (file !== 'pack.json') return await read(file);
      return { ...SAMPLE_PACK_JSON, entities: [drones, { ...parts, properties: { country: ['no', 'fi'] } }] };
    };

    expect(await background.fromPopup({ type: 'name-card', id: 'norvik-parts' })).toMatchObject({
      ok: true,
      card: { id: 'norvik-parts', countries: ['no', 'fi'], packVersion: '1.2.3' },
      flags: { no: flag },
    });
    const { flags } = (await background.fromPopup({ type: 'name-card', id: 'norvik-parts' })) as {
      flags: object;
    };
    expect(Object.keys(flags)).toEqual(['no']);
    expect(await background.fromPopup({ type: 'name-card', id: 'nobody' })).toEqual({
      ok: false,
      error: 'unknown-entity',
    });
    expect(await background.fromPage({ type: 'name-card', id: 'norvik-parts' })).toMatchObject({ ok: false });
  });

  it('get an overview of all names and of what links them', async () => {
    expect(await background.fromPopup({ type: 'overview' })).toMatchObject({
      ok: true,
      packs: [{ id: 'samples' }],
      packsOff: [],
      names: [{ id: 'norvik-drones', pack: 'samples' }, { id: 'norvik-parts' }],
      connections: [{ from: 'norvik-drones', to: 'norvik-parts', kind: 'owner-of' }],
      sources: { daily: { publisher: 'Daily' } },
    });
  });

  it('see nothing in the overview of a pack that is off but that it is off', async () => {
    await storeSettings({ packsOff: ['samples'] });

    expect(await background.fromPopup({ type: 'overview' })).toEqual({
      ok: true,
      packs: [expect.objectContaining({ id: 'samples' })],
      packsOff: ['samples'],
      names: [],
      connections: [],
      sources: {},
    });
  });

  it('learn what the pack is', async () => {
    expect(await background.fromPopup({ type: 'about' })).toMatchObject({
      ok: true,
      packs: [{ info: { id: 'samples' }, entities: 2, names: 3 }],
    });
  });

  it('learn how old the lists are of the packs that are on, and of no other', async () => {
    const read = (asOf: string) => [{ authority: 'uk-sanctions-list', result: 'not-found', asOf }];
    const [drones, parts] = SAMPLE_PACK_JSON.entities;
    const [info] = SAMPLE_PACK_JSON.packs;
    background.reader.readJson = async () => ({
      ...SAMPLE_PACK_JSON,
      packs: [info, { ...info, id: 'others' }],
      entities: [
        { ...drones, checks: read('2026-08-22') },
        { ...parts, pack: 'others', checks: read('2024-01-05') },
      ],
    });
    const lists = async () => ((await background.fromPopup({ type: 'about' })) as { lists?: object }).lists;

    expect(await lists()).toEqual({ oldest: '2024-01-05', newest: '2026-08-22' });
    await storeSettings({ packsOff: ['others'] });
    expect(await lists()).toEqual({ oldest: '2026-08-22', newest: '2026-08-22' });
    await storeSettings({ packsOff: ['samples', 'others'] });
    expect(await lists()).toBeUndefined();
  });

  it('start Sidelight in a tab that has none of it', async () => {
    expect(await background.fromPopup({ type: 'annotate-tab', tabId: 9 })).toEqual({ ok: true });
    expect(background.gaps.injected).toEqual([
      { kind: 'style', tabId: 9, files: ['content-scripts/page.css'] },
      { kind: 'script', tabId: 9, files: ['content-scripts/page.js'] },
    ]);
  });

  it('do not start it twice in a tab', async () => {
    background.gaps.frames.set('9/0', () => ({ state: 'off', entities: [] }));

    expect(await background.fromPopup({ type: 'annotate-tab', tabId: 9 })).toEqual({ ok: true });
    expect(background.gaps.injected).toEqual([]);
    expect(background.gaps.tabMessages.at(-1)).toMatchObject({
      tabId: 9,
      message: { type: 'rules-changed' },
    });
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
    ['No tab with id: 9', /did not say why.*Reload/],
  ])('are told in plain words why not: %s', async (fault, sentence) => {
    background.gaps.injectionError = fault;

    expect(await background.fromPopup({ type: 'annotate-tab', tabId: 9 })).toMatchObject({
      ok: false,
      error: expect.stringMatching(sentence) as string,
    });
  });
});
