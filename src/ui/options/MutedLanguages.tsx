import { useLanguage } from '@/ui/kit/language-context';
import { languageName } from '@/ui/kit/language-name';
import { OFFERED_LANGUAGES } from './offered-languages';
import { Room } from '@/ui/kit/Room';
import { RemovableList } from './RemovableList';
import type { SectionProps } from './section-props';

/** Languages in which nothing is underlined. */
export function MutedLanguages({ settings, change }: SectionProps) {
  const language = useLanguage();
  const { translate, tag } = language;
  const muted = settings.mutedLanguages;
  const named = (code: string) => ({ key: code, text: languageName(code, language) });
  const offered = OFFERED_LANGUAGES.filter((code) => !muted.includes(code))
    .map(named)
    .sort((a, b) => a.text.localeCompare(b.text, tag));
  return (
    <Room id="languages" title={translate('optionsLanguages')} note={translate('optionsLanguagesLead')}>
      <RemovableList
        label={translate('optionsLanguages')}
        empty={translate('optionsNoLanguages')}
        items={muted.map(named)}
        removeKey="optionsRemove"
        removeNamedKey="optionsRemoveNamed"
        onRemove={(code) =>
          change((now) => ({ ...now, mutedLanguages: now.mutedLanguages.filter((other) => other !== code) }))
        }
      />
      <label class="field">
        <span class="field__label">{translate('optionsAddLanguage')}</span>
        <select
          value=""
          onChange={(event) => {
            const code = event.currentTarget.value;
            if (code) change((now) => ({ ...now, mutedLanguages: [...now.mutedLanguages, code] }));
          }}
        >
          <option value="">{translate('optionsChooseLanguage')}</option>
          {offered.map(({ key, text }) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </Room>
  );
}
