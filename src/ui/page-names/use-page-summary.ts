import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { PageSummary } from '@/core/messages/to-page';
import type { NamesDeps, PageTab } from './names-deps';

/** Only an unfinished page is asked again: a push channel would keep the page out of the back/forward cache. */
const ASK_AGAIN_MS = 400;

/** Rounds of asking a page that says it is off: it may not have heard of a switch yet, but it may also stay off. */
const MOST_OFF_ROUNDS = 5;

/** What the page says of itself; asked again while it is still scanning, and when it has news. See `PageFacts.summary` for the three kinds of answer. */
export function usePageSummary(
  { requestSummary, watchPage }: Pick<NamesDeps, 'requestSummary' | 'watchPage'>,
  tab: PageTab | null | undefined,
  isActive: boolean,
): { summary: PageSummary | null | undefined; refresh: () => void } {
  const [known, setKnown] = useState<{ tab: PageTab; summary: PageSummary | null }>();
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((count) => count + 1), []);
  useLayoutEffect(() => {
    if (!tab || !isActive) return;
    const lifetime = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let offRounds = 0;
    const askPage = async () => {
      const answer = await requestSummary(tab.id).catch(() => undefined);
      if (lifetime.signal.aborted) return;
      setKnown({ tab, summary: answer ?? null });
      if (answer?.state === 'off') offRounds += 1;
      if (answer?.state === 'scanning' || (answer?.state === 'off' && offRounds < MOST_OFF_ROUNDS))
        timer = setTimeout(() => void askPage(), ASK_AGAIN_MS);
    };
    void askPage();
    watchPage?.((tabId) => tabId === tab.id && refresh(), lifetime.signal);
    return () => {
      lifetime.abort();
      clearTimeout(timer);
    };
  }, [requestSummary, watchPage, tab, isActive, round, refresh]);
  // What another tab said is nothing about this one.
  return { summary: known?.tab.id === tab?.id ? known?.summary : undefined, refresh };
}
