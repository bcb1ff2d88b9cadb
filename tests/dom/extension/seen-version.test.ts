import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadNews, markVersionSeen } from '@/extension/seen-version';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '2.0.0' } as never);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('tells a reader of an older version what is new, until it was read', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'true');
  await fakeBrowser.storage.local.set({ 'seen-version': '1.0.0' });

  expect(await loadNews()).toEqual({ version: '2.0.0' });
  await markVersionSeen();
  expect(await loadNews()).toBeUndefined();
});

it('has nothing to tell where the changelog has no released entry', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', '');
  await fakeBrowser.storage.local.set({ 'seen-version': '1.0.0' });

  expect(await loadNews()).toBeUndefined();
});

it('is silent where the browser cannot tell what was seen', async () => {
  vi.stubEnv('SIDELIGHT_NEWS', 'true');
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged') as never);

  expect(await loadNews()).toBeUndefined();
});
