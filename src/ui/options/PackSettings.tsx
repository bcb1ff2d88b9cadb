import { useEffect, useState } from 'preact/hooks';
import { packDescriptionIn, packTitleIn } from '@/core/entities/caption';
import type { AboutReply } from '@/core/messages/ui-to-background';
import { type CountKeys, translateCount } from '@/core/translate-count';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { ChoiceGroup } from './ChoiceGroup';
import type { OptionsDeps } from './options-deps';
import { PackLists } from './PackLists';
import type { SectionProps } from './section-props';

const ENTITIES: CountKeys = {
  one: 'optionsEntitiesOne',
  few: 'optionsEntitiesFew',
  many: 'optionsEntitiesMany',
  other: 'optionsEntitiesOther',
};

const NAMES: CountKeys = {
  one: 'optionsNamesOne',
  few: 'optionsNamesFew',
  many: 'optionsNamesMany',
  other: 'optionsNamesOther',
};

/** Which packs of names are looked for, how old each and its lists are, and which of a name's mentions are underlined. */
export function PackSettings({
  settings,
  change,
  ask,
  today,
}: SectionProps & Pick<OptionsDeps, 'ask' | 'today'>) {
  const language = useLanguage();
  const { translate } = language;
  const [about, setAbout] = useState<AboutReply>();
  useEffect(() => {
    void ask({ type: 'about' }).then(setAbout);
  }, [ask]);

  const turn = (id: string, isOn: boolean): void =>
    change((now) => ({
      ...now,
      packsOff: [...now.packsOff.filter((other) => other !== id), ...(isOn ? [] : [id])],
    }));

  return (
    <Room id="packs" title={translate('optionsPacks')} note={translate('optionsPacksLead')}>
      {about?.ok ? (
        <ul class="packs">
          {about.packs.map(({ info, entities, names, lists }) => (
            <li key={info.id} class="packs__pack">
              <label class="check">
                <input
                  type="checkbox"
                  role="switch"
                  checked={!settings.packsOff.includes(info.id)}
                  aria-describedby={`pack-${info.id}`}
                  onChange={(event) => turn(info.id, event.currentTarget.checked)}
                />
                <InPackLanguage
                  text={packTitleIn(language.tag, info)}
                  english={info.title}
                  language={language}
                />
              </label>
              <div id={`pack-${info.id}`} class="packs__about">
                <p>
                  <InPackLanguage
                    text={packDescriptionIn(language.tag, info)}
                    english={info.description}
                    language={language}
                  />
                </p>
                <p class="packs__figures">
                  {translate('optionsPackFigures', [
                    translateCount(ENTITIES, entities, language),
                    translateCount(NAMES, names, language),
                    formatDate(info.date, language),
                    info.version,
                  ])}
                </p>
              </div>
              <div class="packs__about">
                <PackLists lists={lists} today={today()} />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {about?.ok === false ? (
        <p class="fault" role="alert">
          {translate('optionsAboutUnavailable')}
        </p>
      ) : null}
      <ChoiceGroup
        name="strictness"
        legend={translate('optionsStrictness')}
        value={settings.strictness}
        choices={[
          {
            value: 'normal',
            label: translate('optionsStrictnessNormal'),
            explanation: translate('optionsStrictnessNormalWhy'),
          },
          {
            value: 'careful',
            label: translate('optionsStrictnessCareful'),
            explanation: translate('optionsStrictnessCarefulWhy'),
          },
        ]}
        onChange={(strictness) => change((now) => ({ ...now, strictness }))}
      />
      <ChoiceGroup
        name="mentions"
        legend={translate('optionsMentions')}
        value={settings.mentions}
        choices={[
          { value: 'every', label: translate('optionsMentionsEvery') },
          { value: 'first-on-page', label: translate('optionsMentionsFirstOnPage') },
          { value: 'first-in-section', label: translate('optionsMentionsFirstInSection') },
        ]}
        onChange={(mentions) => change((now) => ({ ...now, mentions }))}
      />
    </Room>
  );
}
