import type { SearchResult } from '@/core/matching/search';

/**
 * The search field and its list. `active` is the index of the highlighted result, -1 for none. `isEntered`: the reader pressed Enter before the
 * answer to what stands in the field was there.
 */
export interface SearchState {
  query: string;
  status: 'idle' | 'searching' | 'done' | 'failed';
  results: SearchResult[];
  active: number;
  isEntered: boolean;
}

export type SearchEvent =
  | { type: 'typed'; query: string }
  /** `query` is what was asked: an answer to an older question is dropped. */
  | { type: 'answered'; query: string; results: SearchResult[] }
  | { type: 'failed'; query: string }
  /** Enter before there was an answer. */
  | { type: 'entered' }
  /** What was waited for is opened. */
  | { type: 'opened' }
  | { type: 'moved'; to: 'next' | 'previous' | 'first' | 'last' }
  | { type: 'cleared' };

export const EMPTY_SEARCH: SearchState = {
  query: '',
  status: 'idle',
  results: [],
  active: -1,
  isEntered: false,
};

/** Next state of the search. Results of the last query stay visible while the next one is under way, so the list never flickers. */
export function reduceSearch(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'typed':
      // The same words typed over themselves: nothing new is asked, so nothing is waited for.
      if (event.query === state.query) return state;
      return event.query.trim() === ''
        ? { ...EMPTY_SEARCH, query: event.query }
        : { ...state, query: event.query, status: 'searching', isEntered: false };
    case 'answered':
      if (event.query !== state.query) return state;
      return { ...state, status: 'done', results: event.results, active: event.results.length > 0 ? 0 : -1 };
    case 'failed':
      return event.query === state.query ? { ...EMPTY_SEARCH, query: event.query, status: 'failed' } : state;
    case 'entered':
      return { ...state, isEntered: state.status === 'searching' };
    case 'opened':
      return { ...state, isEntered: false };
    case 'moved':
      return { ...state, active: moveActive(state, event.to) };
    case 'cleared':
      return EMPTY_SEARCH;
  }
}

function moveActive({ results, active }: SearchState, to: 'next' | 'previous' | 'first' | 'last'): number {
  const count = results.length;
  if (count === 0) return -1;
  if (to === 'first') return 0;
  if (to === 'last') return count - 1;
  return (active + (to === 'next' ? 1 : -1) + count) % count;
}
