import { useEffect, useReducer } from 'preact/hooks';
import type { PopupDeps } from './popup-deps';
import { EMPTY_SEARCH, reduceSearch, type SearchEvent, type SearchState } from './search-state';

/** As many as fit under the field without much scrolling. */
const MAX_RESULTS = 8;

/** Search as the reader types. Nothing is delayed: the index answers faster than the next key comes. */
export function useSearch(
  ask: PopupDeps['ask'],
  firstQuery: string,
): { state: SearchState; send(event: SearchEvent): void } {
  const [state, send] = useReducer(
    reduceSearch,
    reduceSearch(EMPTY_SEARCH, { type: 'typed', query: firstQuery }),
  );
  const { query } = state;
  useEffect(() => {
    if (query.trim() === '') return;
    void ask({ type: 'search', query, limit: MAX_RESULTS }).then((reply) =>
      send(reply.ok ? { type: 'answered', query, results: reply.results } : { type: 'failed', query }),
    );
  }, [ask, query]);
  return { state, send };
}
