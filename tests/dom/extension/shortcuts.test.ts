import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listShortcuts, openShortcutSettings } from '@/extension/shortcuts';

const commands = (over: object) => Object.assign(fakeBrowser, { commands: over });

afterEach(() => {
  vi.restoreAllMocks();
});

it('lists commands as the browser has them, whatever it leaves out', async () => {
  commands({
    getAll: async () => [{ name: 'next', description: 'Next', shortcut: 'Alt+1' }, { name: 'bare' }],
  });

  expect(await listShortcuts()).toEqual([
    { name: 'next', description: 'Next', keys: 'Alt+1' },
    { name: 'bare', description: '', keys: '' },
  ]);
});

it('lists none where the browser refuses', async () => {
  commands({ getAll: () => Promise.reject(new Error('no')) });

  expect(await listShortcuts()).toEqual([]);
});

it('opens the page of keys by the call where there is one, else by its address', async () => {
  const openOwn = vi.fn(async () => undefined);
  const create = vi.spyOn(fakeBrowser.tabs, 'create');

  commands({ openShortcutSettings: openOwn });
  expect(await openShortcutSettings()).toBe(true);
  expect([openOwn.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);

  commands({});
  expect(await openShortcutSettings()).toBe(true);
  expect(create.mock.calls[0]?.[0].url).toBe('chrome://extensions/shortcuts');
});

it('says no where the browser opens neither', async () => {
  commands({ openShortcutSettings: () => Promise.reject(new Error('no')) });

  expect(await openShortcutSettings()).toBe(false);
});
