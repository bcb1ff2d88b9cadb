import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageSummary } from '@/core/messages/to-page';
import type { PopupDeps } from './popup-deps';

/** The popup lives for seconds, and only an unfinished page is asked again: a push channel would keep the page out of the back/forward cache. */
const ASK_AGAIN_MS = 400;

/** What the page says of itself; asked again while it is still scanning. See `PageFacts.summary` for the three kinds of answer. */
export function usePageSummary(
  requestSummary: PopupDeps['requestSummary'],
  tabId: number | undefined,
  isActive: boolean,
): { summary: PageSummary | null | undefined; refresh: () => void } {
  const [summary, setSummary] = useState<PageSummary | null>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (tabId === undefined || !isActive) return;
    const lifetime = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askPage = async () => {
      const answer = await requestSummary(tabId).catch(() => undefined);
      if (lifetime.signal.aborted) return;
      setSummary(answer ?? null);
      if (answer?.state === 'scanning' || answer?.state === 'off')
        timer = setTimeout(() => void askPage(), ASK_AGAIN_MS);
    };
    void askPage();
    return () => {
      lifetime.abort();
      clearTimeout(timer);
    };
  }, [requestSummary, tabId, isActive, round]);
  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { summary, refresh };
}
