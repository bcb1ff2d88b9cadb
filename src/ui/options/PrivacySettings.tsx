import { useCallback, useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '@/core/settings/default-settings';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { ConfirmButton } from './ConfirmButton';
import type { OptionsDeps } from './options-deps';
import type { SectionProps } from './section-props';
import { StoredItems } from './StoredItems';

const STATEMENTS = [
  'optionsPrivacyLocal',
  'optionsPrivacyStored',
  'optionsPrivacyPages',
  'optionsPrivacyRegistry',
] as const;

type Outcome =
  | 'optionsResetDone'
  | 'optionsEraseDone'
  | 'optionsEraseDoneButAccess'
  | 'optionsEraseFailed'
  | 'optionsExportFailed';

interface PrivacySettingsProps
  extends SectionProps, Pick<OptionsDeps, 'saveFile' | 'eraseEverything' | 'loadStored'> {
  /** After everything was erased: the settings on the page are no longer those in the store. */
  onErased(): void;
}

/** What is kept, and how to get it, put it back or be rid of it. */
export function PrivacySettings(props: PrivacySettingsProps) {
  const { settings, change, saveFile, eraseEverything, loadStored, onErased } = props;
  const { translate } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();
  const [stored, setStored] = useState<Readonly<Record<string, unknown>>>();
  const read = useCallback(() => void loadStored().then(setStored, () => undefined), [loadStored]);
  // Each change of the settings is a change of what is stored.
  useEffect(read, [read, settings]);
  const exportAll = async () => {
    try {
      saveFile('sidelight.json', `${JSON.stringify(await loadStored(), null, 2)}\n`);
      setOutcome(undefined);
    } catch {
      setOutcome('optionsExportFailed');
    }
  };
  const reset = () => {
    change(() => DEFAULT_SETTINGS);
    setOutcome('optionsResetDone');
  };
  const erase = async () => {
    try {
      const { isAccessKept } = await eraseEverything();
      setOutcome(isAccessKept ? 'optionsEraseDoneButAccess' : 'optionsEraseDone');
    } catch {
      setOutcome('optionsEraseFailed');
    }
    // A part may be gone where another one is not.
    onErased();
    read();
  };
  return (
    <Room id="privacy" title={translate('optionsPrivacy')}>
      <ul class="statements">
        {STATEMENTS.map((key) => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
      <StoredItems stored={stored} />
      <div class="actions">
        <button type="button" class="button" onClick={() => void exportAll()}>
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
