import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEEP_FROM_BYTES } from '@/core/limits';
import { keepCopy } from '@/extension/kept-files';
import { loadStoredData } from '@/extension/stored-data';
import { createFakeFileSystem } from '../../support/fake-file-system';

beforeEach(() => fakeBrowser.reset());

afterEach(() => vi.unstubAllGlobals());

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

it('names the copies of our own files, with their sizes', async () => {
  const files = createFakeFileSystem();
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => files.root } });
  await keepCopy('index.bin', '1.2.3', new ArrayBuffer(KEEP_FROM_BYTES));

  expect(await loadStoredData()).toEqual({
    'kept-files': [{ name: 'index.bin.1.2.3', bytes: KEEP_FROM_BYTES }],
  });
});
