import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import '@/ui/kit/Room.css';
import '@/ui/graph/graph.css';
import './report.css';
import { render } from 'preact';
import { muteEntity } from '@/core/settings/mute';
import { ask } from '@/extension/ask-background';
import { ownVersion } from '@/extension/own-version';
import { requestAskedMention, requestSummary, requestWords } from '@/extension/page-messages';
import { loadSettings, updateSettings } from '@/extension/settings-store';
import { readTypeMetrics } from '@/ui/graph/type-metrics';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import { saveText } from '@/ui/kit/save-text';
import { MistakePage } from './MistakePage';
import type { ReportDeps } from './report-deps';
import { ReportPage } from './ReportPage';

/**
 * Fills `root` with the report of the tab that the address names (`?tab=7`), or, with `&frame=0#mistake`, with the form for a wrong match in it. The title stays that
 * of Sidelight: the browser's history keeps titles, and the page may stand in a private window.
 */
export function startReport(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  const address = new URLSearchParams(location.search);
  const deps: ReportDeps = {
    tabId: Number(address.get('tab') ?? Number.NaN),
    frameId: Number(address.get('frame') ?? 0),
    ask,
    requestSummary,
    requestWords,
    requestAskedMention,
    mute: async (id) => void (await updateSettings((settings) => muteEntity(settings, id))),
    now: () => new Date(),
    version: ownVersion(),
    copy: (text) => navigator.clipboard.writeText(text),
    save: saveText,
    print: () => print(),
    loadTheme: async () => (await loadSettings()).settings.appearance.theme,
    readTypeMetrics,
  };
  render(
    <LanguageContext.Provider value={language}>
      {location.hash === '#mistake' ? <MistakePage deps={deps} /> : <ReportPage deps={deps} />}
    </LanguageContext.Provider>,
    root,
  );
}
