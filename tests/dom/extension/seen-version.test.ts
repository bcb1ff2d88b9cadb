import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadNews, markVersionSeen, noteEarlierVersion } from '@/extension/seen-version';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '2.0.0' } as never);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('tells a reader of an older version what is new, until it was read', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'news:2.0.0');
  await fakeBrowser.storage.local.set({ 'seen-version': '1.0.0' });

  expect(await loadNews()).toEqual({ version: '2.0.0' });
  await markVersionSeen();
  expect(await loadNews()).toBeUndefined();
});

it('does not tell again what was read before everything was erased, but tells of the next version', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'news:2.0.0');
  await markVersionSeen();
  await fakeBrowser.storage.local.clear();
  expect(await loadNews()).toBeUndefined();

  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '2.1.0' } as never);
  vi.stubEnv('SIDELIGHT_NEWS', 'news:2.1.0');
  await noteEarlierVersion('2.0.0');
  expect(await loadNews()).toEqual({ version: '2.1.0' });
});

it('keeps what is remembered when an update comes', async () => {
  await fakeBrowser.storage.local.set({ 'seen-version': '1.0.0' });
  await noteEarlierVersion('1.9.0');

  expect(await fakeBrowser.storage.local.get()).toEqual({ 'seen-version': '1.0.0' });
});

it('has nothing to tell where the newest released entry of the changelog is on another version', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'news:1.9.0');
  await fakeBrowser.storage.local.set({ 'seen-version': '1.0.0' });

  expect(await loadNews()).toBeUndefined();
});

it('is silent where the browser cannot tell what was seen', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'news:2.0.0');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged') as never);

  expect(await loadNews()).toBeUndefined();
});
