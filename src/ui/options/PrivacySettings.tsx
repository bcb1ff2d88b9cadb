import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { ConfirmButton } from './ConfirmButton';
import type { OptionsDeps } from './options-deps';
import { Room } from '@/ui/kit/Room';
import type { SectionProps } from './section-props';

const STATEMENTS = [
  'optionsPrivacyLocal',
  'optionsPrivacyStored',
  'optionsPrivacyPages',
  'optionsPrivacyRegistry',
] as const;

type Outcome = 'optionsResetDone' | 'optionsEraseDone' | 'optionsEraseFailed';

interface PrivacySettingsProps extends SectionProps, Pick<OptionsDeps, 'saveFile' | 'eraseEverything'> {
  /** After everything was erased: the settings on the page are no longer those in the store. */
  onErased(): void;
}

/** What is kept, and how to get it, put it back or be rid of it. */
export function PrivacySettings({
  settings,
  change,
  saveFile,
  eraseEverything,
  onErased,
}: PrivacySettingsProps) {
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const reset = () => {
    change(() => DEFAULT_SETTINGS);
    setOutcome('optionsResetDone');
  };
  const erase = async () => {
    try {
      await eraseEverything();
      onErased();
      setOutcome('optionsEraseDone');
    } catch {
      setOutcome('optionsEraseFailed');
    }
  };
  return (
    <Room id="privacy" title={translate('optionsPrivacy')}>
      <ul class="statements">
        {STATEMENTS.map((key) => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('sidelight-settings.json', `${JSON.stringify(settings, null, 2)}\n`)}
        >
          {translate('optionsExport')}
        </button>
        <ConfirmButton
          label={translate('optionsReset')}
          question={translate('optionsResetQuestion')}
          onConfirm={reset}
        />
        <ConfirmButton
          label={translate('optionsErase')}
          question={translate('optionsEraseQuestion')}
          onConfirm={() => void erase()}
        />
      </div>
      <p role="status" class="outcome">
        {outcome ? translate(outcome) : ''}
      </p>
    </Room>
  );
}
