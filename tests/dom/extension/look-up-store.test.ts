import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadLookUps, saveLookUps } from '@/extension/look-up-store';
import { loadStoredData } from '@/extension/stored-data';

beforeEach(() => fakeBrowser.reset());

it('keeps names until they are forgotten, and then nothing at all', async () => {
  const names = [{ id: 'lantern-works', caption: 'Lantern Works' }];

  await saveLookUps(names);
  expect(await loadLookUps()).toEqual(names);
  expect(await loadStoredData()).toEqual({ 'look-ups': names });

  await saveLookUps([]);
  expect(await loadLookUps()).toBeUndefined();
  expect(await loadStoredData()).toEqual({});
});
