import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `/` anywhere but in a text field moves the focus to the search. */
export function useSlashKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const lifetime = new AbortController();
    const focusSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement && event.target.type === 'text') return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focusSearch, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, [field]);
}
