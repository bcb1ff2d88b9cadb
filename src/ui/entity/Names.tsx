import { languageNames } from '@/ui/kit/language-name';
import { useLanguage } from '@/ui/kit/language-context';
import type { NameRole } from '@/core/entities/name-properties';
import type { NameGroup, NameScript } from './names-by-script';

const SCRIPTS: Record<NameScript, string> = {
  latin: 'entityScriptLatin',
  cyrillic: 'entityScriptCyrillic',
  han: 'entityScriptHan',
  arabic: 'entityScriptArabic',
  other: 'entityScriptOther',
};

/** Only what a reader must know of a name; a plain name or alias needs no word. */
const ROLES: Partial<Record<NameRole, string>> = {
  abbreviation: 'entityNameAbbreviation',
  weakAlias: 'entityNameWeak',
  previousName: 'entityNamePrevious',
};

/** All names by writing system and, where it is known, by language, as they are printed in the sources. */
export function Names({ groups }: { groups: NameGroup[] }) {
  const language = useLanguage();
  const { translate } = language;
  if (groups.length === 0) return <p>{translate('entityNoNames')}</p>;
  return (
    <dl class="names">
      {groups.map(({ script, names }) => (
        <div key={script} class="names__group">
          <dt>{translate(SCRIPTS[script])}</dt>
          {names.map(({ text, role, languages }) => {
            const roleKey = ROLES[role];
            const [of] = languages;
            return (
              <dd key={text}>
                <bdi {...(of ? { lang: of } : {})}>{text}</bdi>
                {of ? <span class="names__role"> {languageNames(languages, language)}</span> : null}
                {roleKey ? (
                  <span class="names__role">
                    {of ? ' · ' : ' '}
                    {translate(roleKey)}
                  </span>
                ) : null}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}
