import type { KnownSettings } from '@/ui/kit/use-settings';
import { useLanguage } from '@/ui/kit/language-context';
import type { OptionsDeps } from './options-deps';

const TEXTS = {
  recovered: 'optionsRecovered',
  newer: 'optionsNewer',
  unreadable: 'optionsUnreadable',
} as const;

interface SettingsNoticeProps extends Pick<OptionsDeps, 'recovery' | 'saveFile'> {
  notice: KnownSettings['notice'];
  saveFailed: boolean;
  onDismissed(): void;
}

/** Faults of the stored settings, with the old value to save before it is let go. */
export function SettingsNotice({ notice, saveFailed, recovery, saveFile, onDismissed }: SettingsNoticeProps) {
  const { translate } = useLanguage();
  const save = async () => {
    saveFile('sidelight-settings-damaged.json', `${JSON.stringify(await recovery.load(), null, 2)}\n`);
  };
  return (
    <div id="recovery" class="notices" role="status">
      {saveFailed ? <p class="fault">{translate('optionsSaveFailed')}</p> : null}
      {notice ? <p class="fault">{translate(TEXTS[notice])}</p> : null}
      {notice === 'recovered' ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => void save()}>
            {translate('optionsSaveDamaged')}
          </button>
          <button type="button" class="button" onClick={() => void recovery.dismiss().then(onDismissed)}>
            {translate('optionsDismissDamaged')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
