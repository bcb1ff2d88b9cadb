import type { Settings } from '@/core/settings/settings';
import { Icon } from '@/ui/kit/Icon';
import { DOWN_PATH } from '@/ui/kit/icon-paths';
import { useLanguage } from '@/ui/kit/language-context';
import { VisuallyHidden } from '@/ui/kit/VisuallyHidden';

const MODES = [
  { mode: 'everywhere-except', key: 'popupModeEverywhere' },
  { mode: 'only-on', key: 'popupModeOnly' },
] as const;

/** On everywhere except where switched off, or only where switched on: as words in a line, which open the choice. */
export function ModeChoice({
  mode,
  onChange,
}: {
  /** `undefined` while the settings are read: the place of the choice is kept. */
  mode: Settings['mode'] | undefined;
  onChange(mode: Settings['mode']): void;
}) {
  const { translate } = useLanguage();
  return (
    <div class="mode">
      <label for="mode">
        <VisuallyHidden>{translate('popupModeLegend')}</VisuallyHidden>
      </label>
      <select
        id="mode"
        class="mode__choice"
        disabled={mode === undefined}
        value={mode}
        onChange={({ currentTarget }) => {
          const chosen = MODES[currentTarget.selectedIndex];
          if (chosen) onChange(chosen.mode);
        }}
      >
        {MODES.map((choice) => (
          <option key={choice.mode} value={choice.mode}>
            {translate(choice.key)}
          </option>
        ))}
      </select>
      <span class="mode__icon">
        <Icon path={DOWN_PATH} />
      </span>
    </div>
  );
}
