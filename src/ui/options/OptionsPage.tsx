import { useLanguage } from '@/ui/kit/language-context';
import { NewsLine } from '@/ui/kit/NewsLine';
import { useSettings } from '@/ui/kit/use-settings';
import { useTheme } from '@/ui/kit/use-theme';
import { AboutSettings } from './AboutSettings';
import { AppearanceSettings } from './AppearanceSettings';
import { KeyboardSettings } from './KeyboardSettings';
import { MutedLanguages } from './MutedLanguages';
import { MutedNames } from './MutedNames';
import type { OptionsDeps } from './options-deps';
import { PackSettings } from './PackSettings';
import { PainterSettings } from './PainterSettings';
import { PrivacySettings } from './PrivacySettings';
import { SettingsNotice } from './SettingsNotice';
import { SiteSettings } from './SiteSettings';

/** Every choice the reader has, on one page. Each takes effect at once; there is nothing to save. */
export function OptionsPage({ deps }: { deps: OptionsDeps }) {
  const { translate } = useLanguage();
  const { known, saveFailed, change, reload } = useSettings(deps.settings);
  useTheme(known?.settings.appearance.theme);
  if (!known) return <main class="options" aria-busy="true" />;
  const section = { settings: known.settings, change };
  return (
    <main class="options">
      <NewsLine news={deps.news} />
      <header class="options__header">
        <h1>{translate('optionsTitle')}</h1>
        <p class="lead">{translate('optionsLead')}</p>
      </header>
      <SettingsNotice
        notice={known.notice}
        saveFailed={saveFailed}
        recovery={deps.recovery}
        saveFile={deps.saveFile}
        onDismissed={reload}
      />
      <SiteSettings {...section} />
      <PackSettings {...section} ask={deps.ask} today={deps.today} />
      <AppearanceSettings {...section} />
      <PainterSettings {...section} askForPageAccess={deps.askForPageAccess} />
      <MutedNames {...section} ask={deps.ask} />
      <MutedLanguages {...section} />
      <KeyboardSettings shortcuts={deps.shortcuts} />
      <PrivacySettings
        {...section}
        saveFile={deps.saveFile}
        eraseEverything={deps.eraseEverything}
        loadStored={deps.loadStored}
        onErased={reload}
      />
      <AboutSettings ask={deps.ask} version={deps.version} />
    </main>
  );
}
