import type { Ref } from 'preact';
import { MAX_QUERY_UNITS } from '@/core/limits';
import type { SearchResult } from '@/core/matching/search';
import { Icon } from '@/ui/kit/Icon';
import { SEARCH_PATH } from '@/ui/kit/icon-paths';
import { useLanguage } from '@/ui/kit/language-context';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';
import type { SearchEvent, SearchState } from './search-state';

export const RESULTS_ID = 'search-results';

/** Id of one option, for `aria-activedescendant`. */
export function resultId(index: number): string {
  return `search-result-${index}`;
}

interface SearchFieldProps {
  state: SearchState;
  inputRef: Ref<HTMLInputElement>;
  send(event: SearchEvent): void;
  onOpen(result: SearchResult): void;
  /** Down from the empty field. */
  onLeave(event: KeyboardEvent): void;
}

const MOVES = { ArrowDown: 'next', ArrowUp: 'previous', PageUp: 'first', PageDown: 'last' } as const;

/** The field of a combobox: focus stays here while arrows walk the list below. */
export function SearchField({ state, inputRef, send, onOpen, onLeave }: SearchFieldProps) {
  const { translate } = useLanguage();
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method is composing: its Enter and arrows are not ours.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && state.query === '') return onLeave(event);
    const move = MOVES[event.key as keyof typeof MOVES];
    if (move) {
      event.preventDefault();
      send({ type: 'moved', to: move });
    } else if (event.key === 'Enter') {
      // While an answer is under way the list is still that of the words before.
      const result = state.results[state.active];
      if (state.status === 'searching') send({ type: 'entered' });
      else if (result) onOpen(result);
    } else if (event.key === 'Escape' && state.query !== '') {
      // A browser closes the popup on Escape; the first one only empties the field.
      event.preventDefault();
      send({ type: 'cleared' });
    }
  };
  const isOpen = state.query.trim() !== '' && state.results.length > 0;
  return (
    <div class="search" role="search">
      <label for="search-field">
        <VisuallyHidden>{translate('popupSearchLabel')}</VisuallyHidden>
      </label>
      <input
        id="search-field"
        ref={inputRef}
        class="search__field"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-controls={RESULTS_ID}
        aria-expanded={isOpen}
        aria-activedescendant={isOpen && state.active >= 0 ? resultId(state.active) : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_QUERY_UNITS}
        placeholder={translate('popupSearchPlaceholder')}
        value={state.query}
        onInput={(event) => send({ type: 'typed', query: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <span class="search__icon">
        <Icon path={SEARCH_PATH} />
      </span>
      <kbd class="search__key" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
