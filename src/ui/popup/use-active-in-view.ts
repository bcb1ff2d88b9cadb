import { useLayoutEffect } from 'preact/hooks';
import { resultId } from './SearchField';

/**
 * Keeps the highlighted result in sight, with what is opened under it as far as that fits; its line goes first. The best result is left where it is:
 * it came without the reader going anywhere.
 */
export function useActiveInView(active: number, id: string | undefined, isOpen: boolean): void {
  useLayoutEffect(() => {
    if (id === undefined) return;
    if (active > 0) document.querySelector('.best')?.scrollIntoView({ block: 'nearest' });
    document.getElementById(resultId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active, id, isOpen]);
}
