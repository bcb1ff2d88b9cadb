import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import './popup.css';
import { render } from 'preact';
import { ask } from '@/extension/ask-background';
import { jump, requestSummary } from '@/extension/page-messages';
import { loadSettings, updateSettings, watchSettings } from '@/extension/settings-store';
import { activeTab, openEntityPage } from '@/extension/tabs';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import { Popup } from './Popup';
import type { PopupDeps } from './popup-deps';

/** Fills `root` with the popup. With `?query=…` in the address it is a search page and speaks of no tab. */
export function startPopup(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  const query = new URLSearchParams(location.search).get('query');
  const deps: PopupDeps = {
    activeTab,
    settings: { load: loadSettings, update: updateSettings, watch: watchSettings },
    ask,
    requestSummary,
    jump,
    openEntity: async (id) => {
      await openEntityPage(id);
      // Chrome closes the popup when the new tab takes the focus; Firefox leaves it open over that tab.
      if (query === null) window.close();
    },
    ...(query === null ? {} : { query }),
  };
  render(
    <LanguageContext.Provider value={language}>
      <Popup deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
