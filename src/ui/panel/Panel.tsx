import { useLanguage } from '@/ui/kit/language-context';
import { type SettingsAccess, useSettings } from '@/ui/kit/use-settings';
import { useTheme } from '@/ui/kit/use-theme';
import { ActionNotice } from '@/ui/page-names/ActionNotice';
import { NamesHere } from '@/ui/page-names/NamesHere';
import type { NamesDeps } from '@/ui/page-names/names-deps';
import { useAttempts } from '@/ui/page-names/use-attempts';
import { useActiveTab } from '@/ui/page-names/use-active-tab';

/** What the panel needs from the world outside. */
export interface PanelDeps extends NamesDeps {
  settings: SettingsAccess;
}

/** The names on the page in front, beside it: follows the reader from tab to tab and the page as it changes. */
export function Panel({ deps }: { deps: PanelDeps }) {
  const { translate } = useLanguage();
  const tab = useActiveTab(deps);
  const { known } = useSettings(deps.settings);
  const { fault, attempt } = useAttempts();
  useTheme(known?.settings.appearance.theme);
  if (!known) return null;
  return (
    <main class="panel">
      <h1 class="panel__heading">{translate('popupPageHeading')}</h1>
      <NamesHere deps={deps} tab={tab} settings={known.settings} attempt={attempt} />
      <footer class="panel__footer">
        <a href="/names.html" target="_blank">
          {translate('indexTitle')}
        </a>
        <a href="/options.html" target="_blank">
          {translate('popupOptions')}
        </a>
      </footer>
      <ActionNotice fault={fault} />
    </main>
  );
}
