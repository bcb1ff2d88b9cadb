import '@assets/styles/tokens.css';
import '@assets/styles/base.css';
import '@/ui/kit/kit.css';
import '@/ui/kit/Room.css';
import './entity.css';
import './others.css';
import '@/ui/graph/graph.css';
import './statuses.css';
import './timeline.css';
import { render } from 'preact';
import { dayOf } from '@/core/entities/partial-date';
import { ask } from '@/extension/ask-background';
import { loadFlags } from '@/extension/flags';
import { loadSettings } from '@/extension/settings-store';
import { browserLanguage } from '@/ui/kit/browser-language';
import { LanguageContext } from '@/ui/kit/language-context';
import type { EntityDeps } from './entity-deps';
import { readTypeMetrics, roomIn } from '@/ui/graph/type-metrics';
import { EntityPage } from './EntityPage';

/** Fills `root` with the page of the entity that the address names (`?id=aero-hit`). */
export function startEntity(root: HTMLElement): void {
  const language = browserLanguage();
  document.documentElement.lang = language.tag;
  const deps: EntityDeps = {
    id: new URLSearchParams(location.search).get('id'),
    ask,
    loadFlags,
    copy: (text) => navigator.clipboard.writeText(text),
    today: () => dayOf(new Date()),
    setTitle: (title) => {
      document.title = title;
    },
    loadTheme: async () => (await loadSettings()).settings.appearance.theme,
    linkTo: (fragment) => new URL(`#${fragment}`, location.href).href,
    readTypeMetrics,
    readPageWidth: () => roomIn(root, 'dossier'),
    scrollToFragment: () => {
      // To go to the same address once more finds what was not there at first, and marks it as the target; it is no step of the history.
      if (location.hash.length > 1) location.replace(location.hash);
    },
  };
  render(
    <LanguageContext.Provider value={language}>
      <EntityPage deps={deps} />
    </LanguageContext.Provider>,
    root,
  );
}
