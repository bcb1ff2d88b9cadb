import { useEffect, useState } from 'preact/hooks';
import type { PopupDeps, PopupTab } from './popup-deps';

/** The tab the popup belongs to: `undefined` while asked for, `null` where the browser names none. */
export function useActiveTab(activeTab: PopupDeps['activeTab']): PopupTab | null | undefined {
  const [tab, setTab] = useState<PopupTab | null>();
  useEffect(() => {
    let isCurrent = true;
    activeTab().then(
      (found) => isCurrent && setTab(found ?? null),
      () => isCurrent && setTab(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [activeTab]);
  return tab;
}
