import type { Settings } from '@/core/settings/settings';
import { useLanguage } from '@/ui/kit/language-context';
import { ChoiceGroup } from './ChoiceGroup';
import { Room } from '@/ui/kit/Room';
import type { SectionProps } from './section-props';
import { UnderlinePreview } from './UnderlinePreview';

type Appearance = Settings['appearance'];

/** Pauses before the popover opens. Below the shortest it would open under a pointer that only passes. */
const DWELLS = [
  { value: 200, key: 'optionsDwellShort' },
  { value: 350, key: 'optionsDwellNormal' },
  { value: 700, key: 'optionsDwellLong' },
  { value: 1200, key: 'optionsDwellVeryLong' },
] as const;

/** Colours, underlines and timing, with their effect beside them. */
export function AppearanceSettings({ settings, change }: SectionProps) {
  const { translate, tag } = useLanguage();
  const { appearance } = settings;
  const set = (part: Partial<Appearance>) =>
    change((now) => ({ ...now, appearance: { ...now.appearance, ...part } }));
  const isCustomDwell = !DWELLS.some((dwell) => dwell.value === appearance.dwellMs);
  return (
    <Room id="appearance" title={translate('optionsAppearance')}>
      <UnderlinePreview underline={appearance.underline} />
      <ChoiceGroup
        name="underline"
        legend={translate('optionsUnderline')}
        isRow
        value={appearance.underline}
        choices={[
          { value: 'quiet', label: translate('optionsUnderlineQuiet') },
          { value: 'clear', label: translate('optionsUnderlineClear') },
        ]}
        onChange={(underline) => set({ underline })}
      />
      <ChoiceGroup
        name="theme"
        legend={translate('optionsTheme')}
        isRow
        value={appearance.theme}
        choices={[
          { value: 'system', label: translate('optionsThemeSystem') },
          { value: 'light', label: translate('optionsThemeLight') },
          { value: 'dark', label: translate('optionsThemeDark') },
        ]}
        onChange={(theme) => set({ theme })}
      />
      <label class="field">
        <span class="field__label">{translate('optionsDwell')}</span>
        <select
          value={String(appearance.dwellMs)}
          onChange={(event) => set({ dwellMs: Number(event.currentTarget.value) })}
        >
          {DWELLS.map(({ value, key }) => (
            <option key={value} value={String(value)}>
              {translate(key)}
            </option>
          ))}
          {isCustomDwell ? (
            <option value={String(appearance.dwellMs)}>
              {translate('optionsDwellOther', [appearance.dwellMs.toLocaleString(tag)])}
            </option>
          ) : null}
        </select>
      </label>
    </Room>
  );
}
