import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import type { Settings } from '@/core/settings/settings';
import type { KnownSettings, SettingsAccess } from '@/ui/kit/use-settings';

/** A settings store in memory. `stored` is what it holds now; `refuse` makes every write fail. */
export function fakeSettings(start: Partial<Settings> = {}, notice?: KnownSettings['notice']) {
  const state = { stored: { ...DEFAULT_SETTINGS, ...start }, refuse: false };
  const watchers = new Set<(known: KnownSettings) => void>();
  const known = (): KnownSettings =>
    notice ? { settings: state.stored, notice } : { settings: state.stored };
  const access: SettingsAccess = {
    load: async () => known(),
    update: async (change) => {
      if (state.refuse) throw new Error('disk full');
      state.stored = change(state.stored);
      for (const watcher of watchers) watcher(known());
      return state.stored;
    },
    watch: (callback, signal) => {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
    },
  };
  return { state, access };
}
