import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import '@/ui/page-names/page-names.css';
import './panel.css';
import { render } from 'preact';
import { ask } from '@/extension/ask-background';
import { jump, requestSummary } from '@/extension/page-messages';
import { watchPages } from '@/extension/page-news';
import { loadSettings, updateSettings, watchSettings } from '@/extension/settings-store';
import { activeTab, openEntityPage, openReportPage, watchTabs } from '@/extension/tabs';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import { Panel, type PanelDeps } from './Panel';

/** Fills `root` with the names on the page in front. */
export function startPanel(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  const deps: PanelDeps = {
    activeTab,
    settings: { load: loadSettings, update: updateSettings, watch: watchSettings },
    ask,
    requestSummary,
    jump,
    openEntity: openEntityPage,
    openReport: openReportPage,
    watchTabs,
    watchPage: watchPages,
  };
  render(
    <LanguageContext.Provider value={language}>
      <Panel deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
