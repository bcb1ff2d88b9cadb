import { useEffect, useState } from 'preact/hooks';
import type { PageTab } from '@/ui/page-names/names-deps';
import { addLookUp, type LookUp, type LookUps } from './look-ups';
import type { LookUpStore } from './popup-deps';

/** The names looked up lately. None are shown or kept beside a private window or for one (`isPrivate`), nor before it is known which window it is. `forget` rejects where the browser keeps them. */
export function useLookUps(
  store: LookUpStore,
  tab: PageTab | null | undefined,
  isPrivate: boolean,
): { lookUps: LookUps; add(lookUp: LookUp): Promise<void>; forget(): Promise<void> } {
  const [lookUps, setLookUps] = useState<LookUps>([]);
  const isOn = !isPrivate && tab?.incognito === false;
  useEffect(() => {
    if (!isOn) return;
    let isCurrent = true;
    const load = async () => {
      const loaded = await store.load().catch(() => []);
      if (isCurrent) setLookUps(loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [store, isOn]);
  return {
    lookUps: isOn ? lookUps : [],
    add: async (lookUp) => {
      if (!isOn) return;
      const next = addLookUp(lookUps, lookUp);
      setLookUps(next);
      // A look-up is a convenience: where it cannot be stored, nothing is lost.
      await store.save(next).catch(() => undefined);
    },
    forget: async () => {
      // They leave the screen only once they are gone from the store.
      await store.save([]);
      setLookUps([]);
    },
  };
}
