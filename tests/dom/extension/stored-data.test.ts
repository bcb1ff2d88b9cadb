import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadStoredData } from '@/extension/stored-data';

beforeEach(() => fakeBrowser.reset());

it('is everything, on disk and in memory, also what nobody expects', async () => {
  await fakeBrowser.storage.local.set({ settings: { paused: true }, unexpected: [1] });
  await fakeBrowser.storage.session.set({ 'look-ups': ['aero-hit'] });

  expect(await loadStoredData()).toEqual({
    settings: { paused: true },
    unexpected: [1],
    'look-ups': ['aero-hit'],
  });
});

it('is nothing in a browser where nothing was stored', async () => {
  expect(await loadStoredData()).toEqual({});
});
