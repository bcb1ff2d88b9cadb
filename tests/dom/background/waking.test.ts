import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RETRY_AFTER_MS } from '@/core/limits';
import { runBackground, SCAN, type RunningBackground } from './run-background';

let background: RunningBackground;

beforeEach(() => {
  background = runBackground();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('waking', () => {
  it('registers every listener before anything else happens, and opens no file', () => {
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
    expect(background.gaps.onCommand.hasListeners()).toBe(true);
    expect(background.gaps.onMenuClicked.hasListeners()).toBe(true);
    expect(background.reader.reads).toEqual([]);
  });

  it('needs two files for a scan, once', async () => {
    await background.fromPage(SCAN);
    const reply = await background.fromPage(SCAN);

    expect(reply).toMatchObject({ ok: true, entities: { 0: { id: 'norvik-drones' } }, packVersion: '1.2.3' });
    expect(background.reader.reads.toSorted()).toEqual(['index.bin', 'owners.json']);
  });

  it('answers the same after it was killed', async () => {
    const before = await background.fromPage(SCAN);

    background.restart();

    expect(await background.fromPage(SCAN)).toEqual(before);
    expect(background.reader.reads).toHaveLength(4);
  });
});

describe('broken data', () => {
  it('is answered in plain words, not tried again at once, and found mended later', async () => {
    background.reader.isBroken = true;

    expect(await background.fromPage(SCAN)).toEqual({
      ok: false,
      error: expect.stringMatching(/cannot read its own data.*settings are not affected.*Restart/),
    });
    const reads = background.reader.reads.length;
    expect(await background.fromPage(SCAN)).toMatchObject({ ok: false });
    expect(background.reader.reads).toHaveLength(reads);
    background.reader.isBroken = false;
    background.clock.time += RETRY_AFTER_MS;

    expect(await background.fromPage(SCAN)).toMatchObject({ ok: true });
  });

  it.each([
    ['card', { type: 'card', id: 'norvik-drones' }, (m: unknown) => background.fromPage(m)],
    ['search', { type: 'search', query: 'norvik', limit: 5 }, (m: unknown) => background.fromPopup(m)],
    ['entity', { type: 'entity', id: 'norvik-drones' }, (m: unknown) => background.fromPopup(m)],
    ['name-card', { type: 'name-card', id: 'norvik-drones' }, (m: unknown) => background.fromPopup(m)],
    ['about', { type: 'about' }, (m: unknown) => background.fromPopup(m)],
  ])('is said by %s', async (_title, message, send) => {
    background.reader.isBroken = true;

    expect(await send(message)).toEqual({ ok: false, error: 'data-unavailable' });
  });

  it('in the settings leaves the defaults in force', async () => {
    await fakeBrowser.storage.local.set({ settings: 'garbage' });

    expect(await background.fromPage({ type: 'hello' })).toMatchObject({ active: true });
  });
});
