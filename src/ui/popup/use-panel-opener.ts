import { useEffect, useState } from 'preact/hooks';
import type { PopupDeps } from './popup-deps';

/** What opens the side panel, once it is known: browsers open it straight from a press only, with no time to find out. */
export function usePanelOpener(find: PopupDeps['findPanelOpener']): (() => Promise<void>) | undefined {
  const [opener, setOpener] = useState<() => Promise<void>>();
  useEffect(() => {
    let isCurrent = true;
    // A function given to a setter would be called.
    void find().then((found) => isCurrent && setOpener(() => found));
    return () => {
      isCurrent = false;
    };
  }, [find]);
  return opener;
}
