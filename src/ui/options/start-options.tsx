import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@assets/styles/underlines.css';
import '@/ui/kit/kit.css';
import '@/ui/kit/Room.css';
import './options.css';
import { render } from 'preact';
import { dayOf } from '@/core/entities/partial-date';
import { ask } from '@/extension/ask-background';
import { eraseEverything } from '@/extension/erase-everything';
import { askForPageAccess } from '@/extension/page-access';
import { ownVersion } from '@/extension/own-version';
import { loadNews, markVersionSeen } from '@/extension/seen-version';
import {
  dismissRecovery,
  loadRecovery,
  loadSettings,
  updateSettings,
  watchSettings,
} from '@/extension/settings-store';
import { listShortcuts, openShortcutSettings } from '@/extension/shortcuts';
import { loadStoredData } from '@/extension/stored-data';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import { saveText } from '@/ui/kit/save-text';
import type { OptionsDeps } from './options-deps';
import { OptionsPage } from './OptionsPage';

/** Fills `root` with the options. */
export function startOptions(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  document.title = language.translate('optionsTitle');
  const deps: OptionsDeps = {
    settings: { load: loadSettings, update: updateSettings, watch: watchSettings },
    recovery: { load: loadRecovery, dismiss: dismissRecovery },
    ask,
    saveFile: (name, text) => saveText(name, text, 'application/json'),
    eraseEverything,
    loadStored: loadStoredData,
    shortcuts: { list: listShortcuts, change: openShortcutSettings },
    askForPageAccess,
    news: { load: loadNews, dismiss: markVersionSeen },
    today: () => dayOf(new Date()),
    version: ownVersion(),
  };
  render(
    <LanguageContext.Provider value={language}>
      <OptionsPage deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
