import { useLanguage } from '@/ui/kit/language-context';
import type { KnownSettings } from '@/ui/kit/use-settings';

interface PopupNoticesProps {
  settingsNotice: KnownSettings['notice'];
  saveFailed: boolean;
  backgroundSilent: boolean;
}

const SETTINGS_NOTICES = {
  recovered: 'popupSettingsRecovered',
  newer: 'popupSettingsNewer',
  unreadable: 'popupSettingsUnreadable',
} as const;

/** Faults of Sidelight itself, each with what the reader can do about it. Nothing where all is well. */
export function PopupNotices({ settingsNotice, saveFailed, backgroundSilent }: PopupNoticesProps) {
  const { translate } = useLanguage();
  return (
    <div class="popup-notices" role="status">
      {backgroundSilent ? <p class="fault">{translate('popupBackgroundSilent')}</p> : null}
      {saveFailed ? <p class="fault">{translate('popupSaveFailed')}</p> : null}
      {settingsNotice ? (
        <p class="fault">
          {translate(SETTINGS_NOTICES[settingsNotice])}{' '}
          {settingsNotice === 'recovered' ? (
            <a href="/options.html#recovery" target="_blank">
              {translate('popupSettingsRecover')}
            </a>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
