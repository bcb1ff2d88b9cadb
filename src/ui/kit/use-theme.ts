import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';

/** Puts the reader's theme on the document, where the tokens look for it. `system` and unknown leave it to the browser. */
export function useTheme(theme: Settings['appearance']['theme'] | undefined): void {
  useLayoutEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
}
