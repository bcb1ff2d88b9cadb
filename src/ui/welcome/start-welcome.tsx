import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@assets/styles/underlines.css';
import '@/ui/kit/kit.css';
import './welcome.css';
import { render } from 'preact';
import { ask } from '@/extension/ask-background';
import { loadSettings } from '@/extension/settings-store';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import type { WelcomeDeps } from './welcome-deps';
import { WelcomePage } from './WelcomePage';

/** Fills `root` with the first page. */
export function startWelcome(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  document.title = language.translate('entityTitle', [language.translate('welcomeTitle')]);
  const deps: WelcomeDeps = {
    ask,
    loadTheme: async () => (await loadSettings()).settings.appearance.theme,
  };
  render(
    <LanguageContext.Provider value={language}>
      <WelcomePage deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
