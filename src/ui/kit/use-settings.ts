import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';

/** Settings in force and what the reader should be told about them; the reasons stand in `extension/settings-store.ts`. */
export interface KnownSettings {
  settings: Settings;
  notice?: 'recovered' | 'newer' | 'unreadable';
}

/** The settings store as our pages use it. */
export interface SettingsAccess {
  load(): Promise<KnownSettings>;
  /** Rejects where the browser cannot write. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
  watch(callback: (known: KnownSettings) => void, signal: AbortSignal): void;
}

/**
 * The settings, live over all pages of ours. `change` shows its effect at once and takes it back where it cannot be stored; `saveFailed`
 * tells of that until the next change succeeds.
 */
export function useSettings(access: SettingsAccess): {
  known: KnownSettings | undefined;
  saveFailed: boolean;
  change(change: (settings: Settings) => Settings): void;
  reload(): void;
} {
  const [known, setKnown] = useState<KnownSettings>();
  const [saveFailed, setSaveFailed] = useState(false);
  const reload = useCallback(() => void access.load().then(setKnown), [access]);
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    reload();
    access.watch(setKnown, lifetime.signal);
    return () => lifetime.abort();
  }, [access, reload]);
  const change = useCallback(
    (step: (settings: Settings) => Settings) => {
      setKnown((now) => now && { ...now, settings: step(now.settings) });
      const store = async () => {
        try {
          await access.update(step);
          setSaveFailed(false);
        } catch {
          setSaveFailed(true);
          reload();
        }
      };
      void store();
    },
    [access, reload],
  );
  return { known, saveFailed, change, reload };
}
