import { useLayoutEffect, useState } from 'preact/hooks';
import type { NamesDeps, PageTab } from './names-deps';

/** The tab in front: `undefined` while asked for, `null` where the browser names none. Followed where `watchTabs` is given. */
export function useActiveTab({
  activeTab,
  watchTabs,
}: Pick<NamesDeps, 'activeTab' | 'watchTabs'>): PageTab | null | undefined {
  const [tab, setTab] = useState<PageTab | null>();
  useLayoutEffect(() => {
    const { signal, abort } = createLifetime();
    let latest = 0;
    const find = async () => {
      const turn = (latest += 1);
      const found = await activeTab().catch(() => undefined);
      // Answers may overtake each other when a reader walks along the tabs.
      if (!signal.aborted && turn === latest) setTab(found ?? null);
    };
    void find();
    watchTabs?.(() => void find(), signal);
    return abort;
  }, [activeTab, watchTabs]);
  return tab;
}

function createLifetime(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
