import { useEffect, useReducer } from 'preact/hooks';
import type { SearchResult } from '@/core/matching/search';
import type { PopupDeps } from './popup-deps';
import { EMPTY_SEARCH, reduceSearch, type SearchEvent, type SearchState } from './search-state';

/** As many as fit under the field without much scrolling. */
const MAX_RESULTS = 8;

/**
 * Search as the reader types. Nothing is delayed: the index answers faster than the next key comes, but not always faster than Enter. The name that
 * such an Enter means is the best answer to what stands in the field, and is given to `onOpen` when it is there.
 */
export function useSearch(
  ask: PopupDeps['ask'],
  firstQuery: string,
  onOpen: (result: SearchResult) => void,
): { state: SearchState; send(event: SearchEvent): void } {
  const [state, send] = useReducer(
    reduceSearch,
    reduceSearch(EMPTY_SEARCH, { type: 'typed', query: firstQuery }),
  );
  const { query, status, isEntered, results } = state;
  useEffect(() => {
    if (query.trim() === '') return;
    void ask({ type: 'search', query, limit: MAX_RESULTS }).then((reply) =>
      send(reply.ok ? { type: 'answered', query, results: reply.results } : { type: 'failed', query }),
    );
  }, [ask, query]);
  useEffect(() => {
    if (!isEntered || status === 'searching') return;
    send({ type: 'opened' });
    if (results[0]) onOpen(results[0]);
  });
  return { state, send };
}
