import { useState } from 'preact/hooks';
import type { KnownSettings } from '@/ui/kit/use-settings';
import { useLanguage } from '@/ui/kit/language-context';
import type { OptionsDeps } from './options-deps';

const TEXTS = {
  recovered: 'optionsRecovered',
  newer: 'optionsNewer',
  unreadable: 'optionsUnreadable',
} as const;

type Fault = 'optionsSaveDamagedFailed' | 'optionsDismissDamagedFailed';

interface SettingsNoticeProps extends Pick<OptionsDeps, 'recovery' | 'saveFile'> {
  notice: KnownSettings['notice'];
  saveFailed: boolean;
  onDismissed(): void;
}

/** Faults of the stored settings, with the old value to save before it is let go. */
export function SettingsNotice({ notice, saveFailed, recovery, saveFile, onDismissed }: SettingsNoticeProps) {
  const { translate } = useLanguage();
  const [fault, setFault] = useState<Fault>();
  const attempt = async (work: () => Promise<void>, failure: Fault) => {
    try {
      await work();
      setFault(undefined);
    } catch {
      setFault(failure);
    }
  };
  const save = async () => {
    saveFile('sidelight-settings-damaged.json', `${JSON.stringify(await recovery.load(), null, 2)}\n`);
  };
  const dismiss = async () => {
    await recovery.dismiss();
    onDismissed();
  };
  return (
    <div id="recovery" class="notices" role="status">
      {saveFailed ? <p class="fault">{translate('optionsSaveFailed')}</p> : null}
      {notice ? <p class="fault">{translate(TEXTS[notice])}</p> : null}
      {notice === 'recovered' ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => void attempt(save, 'optionsSaveDamagedFailed')}>
            {translate('optionsSaveDamaged')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => void attempt(dismiss, 'optionsDismissDamagedFailed')}
          >
            {translate('optionsDismissDamaged')}
          </button>
        </div>
      ) : null}
      {notice === 'recovered' && fault ? <p class="fault">{translate(fault)}</p> : null}
    </div>
  );
}
