import type { SearchResult } from '@/core/matching/search';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { RESULTS_ID, resultId } from './SearchField';
import type { SearchState } from './search-state';

/** The list under the field, with one plain sentence where there is nothing to list. */
export function SearchResults({ state, onOpen }: { state: SearchState; onOpen(result: SearchResult): void }) {
  const language = useLanguage();
  return (
    <div class="results">
      <ul
        id={RESULTS_ID}
        role="listbox"
        aria-label={language.translate('popupResultsLabel')}
        class="results__list"
        hidden={state.results.length === 0}
      >
        {state.results.map((result, index) => (
          <li
            key={result.id}
            id={resultId(index)}
            role="option"
            aria-selected={index === state.active}
            class="results__item"
            onClick={() => onOpen(result)}
          >
            <ResultLine result={result} language={language} />
          </li>
        ))}
      </ul>
      <p class="results__message" role="status">
        {messageFor(state, language)}
      </p>
    </div>
  );
}

function ResultLine({ result, language }: { result: SearchResult; language: Language }) {
  return (
    <>
      <span class="results__caption">
        <bdi>{result.caption}</bdi>
        {result.matched ? <bdi class="results__matched">{result.matched}</bdi> : null}
      </span>
      <StatusBadge statusClass={result.statusClass} language={language} />
    </>
  );
}

function messageFor({ status, results, query }: SearchState, { translate }: Language): string {
  if (status === 'failed') return translate('popupSearchFailed');
  if (status === 'done' && results.length === 0) return translate('popupSearchNothing', [query.trim()]);
  return '';
}
