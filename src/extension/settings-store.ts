import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import { overlayChange } from '@/core/settings/overlay-settings';
import { readSettings, type ReadSettings } from '@/core/settings/read-settings';
import { Settings } from '@/core/settings/settings';
import { inTurn } from './in-turn';

const KEY = 'settings';
/** The value that could not be read, as it was, until the reader dismisses the notice. */
const RECOVERY_KEY = 'settings-recovery';

/** Settings as they are in force now, and what the reader should be told about them. */
export interface LoadedSettings {
  settings: Settings;
  /**
   * `recovered`: the stored value was damaged; what could not be read stands at its default, the old value is kept (`loadRecovery`).
   * `newer`: a newer Sidelight wrote them; unknown parts are kept untouched. `unreadable`: the browser's storage gave an error; these are
   * the defaults and nothing was overwritten.
   */
  notice?: 'recovered' | 'newer' | 'unreadable';
}

/** Reads the settings. Never rejects and never writes; a fault in the store shows as `notice`. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get([KEY, RECOVERY_KEY]);
    const read = readSettings(stored[KEY]);
    return toLoaded(read, stored[RECOVERY_KEY] !== undefined);
  } catch {
    return { settings: DEFAULT_SETTINGS, notice: 'unreadable' };
  }
}

/**
 * Changes the settings and returns what is stored now. Changes of all contexts run one after the other, each on the newest value. A
 * damaged value is put aside before it is replaced. Rejects where the browser cannot write or `change` returns invalid settings.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return await inTurn(KEY, async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    const { settings, state } = readSettings(stored);
    const next = Settings.parse(change(settings));
    if (state === 'damaged') await browser.storage.local.set({ [RECOVERY_KEY]: stored });
    // A newer value keeps its own version number, which says in which shape it is.
    const value = state === 'newer' ? overlayChange(stored, settings, next) : next;
    await browser.storage.local.set({ [KEY]: value });
    return next;
  });
}

/** Calls back with every change of the settings, from whichever context, until `signal` aborts. */
export function watchSettings(callback: (loaded: LoadedSettings) => void, signal?: AbortSignal): void {
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(KEY in changes || RECOVERY_KEY in changes)) return;
    const loaded = await loadSettings();
    if (!signal?.aborted) callback(loaded);
  };
  if (signal?.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** The damaged value that was put aside, for display and export; `undefined` where there is none. */
export async function loadRecovery(): Promise<unknown> {
  return (await browser.storage.local.get(RECOVERY_KEY))[RECOVERY_KEY];
}

/** Puts a damaged value aside and stores what could be read of it, so that the fault is dealt with once. Does nothing otherwise. */
export async function repairSettings(): Promise<void> {
  const { state } = readSettings((await browser.storage.local.get(KEY))[KEY]);
  if (state === 'damaged' || state === 'migrated') await updateSettings((settings) => settings);
}

/** Deletes the value that was put aside; the notice is gone then. */
export async function dismissRecovery(): Promise<void> {
  await browser.storage.local.remove(RECOVERY_KEY);
}

function toLoaded({ settings, state }: ReadSettings, hasRecovery: boolean): LoadedSettings {
  if (state === 'damaged' || hasRecovery) return { settings, notice: 'recovered' };
  return state === 'newer' ? { settings, notice: 'newer' } : { settings };
}
