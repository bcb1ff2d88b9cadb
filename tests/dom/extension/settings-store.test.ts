import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '@/core/settings/default-settings';
import {
  dismissRecovery,
  loadRecovery,
  loadSettings,
  repairSettings,
  updateSettings,
  watchSettings,
} from '@/extension/settings-store';
import { fillFakeBrowser } from '../../support/fake-browser-gaps';

const store = fakeBrowser.storage.local;
const stored = async () => (await store.get('settings'))['settings'] as unknown;

beforeEach(() => {
  vi.restoreAllMocks();
  fillFakeBrowser();
});

describe('loading', () => {
  it('gives the defaults without a notice when nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS });
  });

  it('gives the defaults with a notice when the value is damaged, and writes nothing', async () => {
    await store.set({ settings: 'garbage' });

    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, notice: 'recovered' });
    expect(await stored()).toBe('garbage');
  });

  it('gives the defaults with a notice when the browser cannot read its storage', async () => {
    vi.spyOn(store, 'get').mockRejectedValue(new Error('corrupt database'));

    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, notice: 'unreadable' });
  });
});

describe('updating', () => {
  it('stores the change and hands it back', async () => {
    const next = await updateSettings((settings) => ({ ...settings, paused: true }));

    expect(next.paused).toBe(true);
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, paused: true });
  });

  it('loses none of many changes at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `site-${index}.com`);

    await Promise.all(
      hosts.map((host) =>
        updateSettings((settings) => ({ ...settings, offSites: [...settings.offSites, host] })),
      ),
    );

    expect((await loadSettings()).settings.offSites).toEqual(hosts);
  });

  it('goes on after a change that failed', async () => {
    const failing = updateSettings(() => {
      throw new Error('no');
    });
    const working = updateSettings((settings) => ({ ...settings, paused: true }));

    await expect(failing).rejects.toThrow('no');
    expect((await working).paused).toBe(true);
  });

  it('refuses invalid settings and keeps the stored ones', async () => {
    const change = updateSettings((settings) => ({ ...settings, offSites: ['not a host'] }));

    await expect(change).rejects.toThrow();
    expect(await stored()).toBeUndefined();
  });

  it('puts a damaged value aside before it is replaced', async () => {
    const damaged = { ...DEFAULT_SETTINGS, mode: 'sometimes', offSites: ['example.com'] };
    await store.set({ settings: damaged });

    await updateSettings((settings) => ({ ...settings, paused: true }));

    expect(await loadRecovery()).toEqual(damaged);
    expect(await loadSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, paused: true, offSites: ['example.com'] },
      notice: 'recovered',
    });
  });

  it('keeps what a newer version wrote', async () => {
    const newer = { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 1, loudness: 'high' };
    await store.set({ settings: newer });
    expect((await loadSettings()).notice).toBe('newer');

    await updateSettings((settings) => ({ ...settings, paused: true }));

    expect(await stored()).toEqual({ ...newer, paused: true });
    expect(await loadRecovery()).toBeUndefined();
  });
});

describe('repairing', () => {
  it('stores what could be read and keeps the notice until it is dismissed', async () => {
    await store.set({ settings: { ...DEFAULT_SETTINGS, paused: true, painter: 7 } });

    await repairSettings();

    expect(await stored()).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    expect((await loadSettings()).notice).toBe('recovered');
    await dismissRecovery();
    expect(await loadSettings()).toEqual({ settings: { ...DEFAULT_SETTINGS, paused: true } });
  });

  it.each([
    ['nothing', undefined],
    ['whole settings', DEFAULT_SETTINGS],
    ['settings of a newer version', { ...DEFAULT_SETTINGS, version: SETTINGS_VERSION + 1 }],
  ])('does not write over %s', async (_title, value) => {
    await store.set({ settings: value });
    const set = vi.spyOn(store, 'set');

    await repairSettings();

    expect(set).not.toHaveBeenCalled();
  });
});

describe('watching', () => {
  it('tells of changes from anywhere until it is stopped', async () => {
    const lifetime = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ settings }) => seen.push(settings.paused), lifetime.signal);

    await updateSettings((settings) => ({ ...settings, paused: true }));
    await store.set({ other: 1 });
    await store.set({ settings: { ...DEFAULT_SETTINGS, paused: false } });
    lifetime.abort();
    await updateSettings((settings) => ({ ...settings, paused: true }));

    expect(seen).toEqual([true, false]);
  });

  it('does not begin when it is already over', async () => {
    const callback = vi.fn();
    watchSettings(callback, AbortSignal.abort());

    await updateSettings((settings) => ({ ...settings, paused: true }));

    expect(callback).not.toHaveBeenCalled();
  });
});
