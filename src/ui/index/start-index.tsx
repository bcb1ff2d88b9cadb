import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import '@/ui/kit/Room.css';
import './index.css';
import { render } from 'preact';
import { ask } from '@/extension/ask-background';
import { loadFlags } from '@/extension/flags';
import { loadSettings } from '@/extension/settings-store';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import type { IndexDeps } from './index-deps';
import { IndexPage } from './IndexPage';

/** Fills `root` with the index of all names; the address says what of it is shown (`?by=country&kind=Company`). */
export function startIndex(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  document.title = language.translate('entityTitle', [language.translate('indexTitle')]);
  const deps: IndexDeps = {
    search: location.search,
    ask,
    loadFlags,
    setAddress: (search) => {
      // Browsers count changes of the address; one that changes nothing need not be made.
      if (search !== location.search)
        history.replaceState(null, '', location.pathname + search + location.hash);
    },
    loadTheme: async () => (await loadSettings()).settings.appearance.theme,
  };
  render(
    <LanguageContext.Provider value={language}>
      <IndexPage deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
