import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import '@/ui/page-names/page-names.css';
import './popup.css';
import './search.css';
import { render } from 'preact';
import { ask } from '@/extension/ask-background';
import { loadLookUps, saveLookUps } from '@/extension/look-up-store';
import { jump, requestSummary } from '@/extension/page-messages';
import { loadNews, markVersionSeen } from '@/extension/seen-version';
import { loadSettings, updateSettings, watchSettings } from '@/extension/settings-store';
import { findPanelOpener } from '@/extension/side-panel';
import { activeTab, openEntityPage, openReportPage } from '@/extension/tabs';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import { readLookUps } from './look-ups';
import { Popup } from './Popup';
import type { PopupDeps } from './popup-deps';

/** A question asked at once, before anybody wants to know: the first who asks gets the answer under way, the others ask anew. */
function askedAhead<Answer>(question: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | undefined = question();
  ahead.catch(() => undefined);
  return () => {
    const answer = ahead ?? question();
    ahead = undefined;
    return answer;
  };
}

/** Fills `root` with the popup. With `?query=…` in the address it is a search page and speaks of no tab, with `&private=…` one that keeps nothing. */
export function startPopup(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  const asked = new URLSearchParams(location.search);
  const query = asked.get('query');
  // What is looked up stays out of the title: the browser's history keeps titles.
  if (query !== null) {
    document.title = language.translate('entityTitle', [language.translate('lookUpTitle')]);
    document.documentElement.dataset['opened'] = 'page';
  }
  /** Chrome closes the popup when the new tab takes the focus; Firefox leaves it open over that tab. */
  const thenClose = async (work: Promise<void>) => {
    await work;
    if (query === null) window.close();
  };
  const deps: PopupDeps = {
    activeTab: askedAhead(activeTab),
    settings: { load: askedAhead(loadSettings), update: updateSettings, watch: watchSettings },
    lookUps: {
      load: async () => readLookUps(await loadLookUps()),
      save: (lookUps) => saveLookUps(lookUps),
    },
    news: { load: loadNews, dismiss: markVersionSeen },
    ask,
    requestSummary,
    jump,
    openEntity: (id) => thenClose(openEntityPage(id)),
    openReport: (tabId) => thenClose(openReportPage(tabId)),
    findPanelOpener: async () => {
      const open = query === null ? await findPanelOpener().catch(() => undefined) : undefined;
      return open && (() => thenClose(open()));
    },
    ...(query === null ? {} : { query, isPrivate: asked.has('private') }),
  };
  render(
    <LanguageContext.Provider value={language}>
      <Popup deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
