import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';

const MODES = [
  { mode: 'everywhere-except', key: 'popupModeEverywhere' },
  { mode: 'only-on', key: 'popupModeOnly' },
] as const;

/** On everywhere except where switched off, or only where switched on. */
export function ModeChoice({
  mode,
  onChange,
}: {
  /** `undefined` while the settings are read: then nothing can be chosen. */
  mode: Settings['mode'] | undefined;
  onChange(mode: Settings['mode']): void;
}) {
  const { translate } = useLanguage();
  return (
    <fieldset class="mode" disabled={mode === undefined}>
      <legend>
        <VisuallyHidden>{translate('popupModeLegend')}</VisuallyHidden>
      </legend>
      {MODES.map((choice) => (
        <label key={choice.mode} class="mode__choice">
          <input
            type="radio"
            name="mode"
            class="mode__input"
            checked={choice.mode === mode}
            onChange={() => onChange(choice.mode)}
          />
          <span>{translate(choice.key)}</span>
        </label>
      ))}
    </fieldset>
  );
}
