import type { SearchResult } from '@/core/matching/search';
import type { NameCardReply } from '@/core/messages/ui-to-background';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { BestResult } from './BestResult';
import { STANDING_ID } from './BestStanding';
import type { LookUp } from './look-ups';
import { RESULTS_ID, resultId } from './SearchField';
import type { SearchState } from './search-state';
import { useActiveInView } from './use-active-in-view';

interface SearchResultsProps {
  state: SearchState;
  /** What is known of the highlighted result; `undefined` while it is asked for. */
  reply: NameCardReply | undefined;
  onOpen(result: SearchResult): void;
  onLookUp(name: LookUp): void;
}

/** The list under the field, the highlighted result opened, with one plain sentence where there is nothing to list. */
export function SearchResults({ state, reply, onOpen, onLookUp }: SearchResultsProps) {
  const language = useLanguage();
  const { results, active } = state;
  const best = results[active];
  useActiveInView(active, best?.id, reply !== undefined);
  return (
    <div class="results">
      <ul
        id={RESULTS_ID}
        role="listbox"
        aria-label={language.translate('popupResultsLabel')}
        class="results__list"
        hidden={results.length === 0}
      >
        {results.map((result, index) => {
          const isOpen = index === active && reply?.ok === true;
          return (
            <li
              key={result.id}
              id={resultId(index)}
              role="option"
              aria-selected={index === active}
              aria-describedby={isOpen ? STANDING_ID : undefined}
              class="results__item"
              data-open={isOpen}
              data-long={result.caption.length > LONG_NAME}
              onClick={() => onOpen(result)}
            >
              <ResultLine result={result} language={language} />
            </li>
          );
        })}
      </ul>
      {best && reply ? <BestResult result={best} reply={reply} onLookUp={onLookUp} /> : null}
      <p class="results__message" role="status">
        {messageFor(state, language)}
      </p>
    </div>
  );
}

/** Longer names are set smaller; the longest a pack may hold has 300 characters. */
const LONG_NAME = 80;

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
