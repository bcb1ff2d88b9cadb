import { useEffect, useState } from 'preact/hooks';
import type { AboutReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { formatDate } from '@/ui/kit/format-date';
import { type PluralKeys, translateCount } from '@/ui/kit/translate-count';
import type { OptionsDeps } from './options-deps';
import { Room } from '@/ui/kit/Room';

const ENTITIES: PluralKeys = {
  one: 'optionsEntitiesOne',
  few: 'optionsEntitiesFew',
  many: 'optionsEntitiesMany',
  other: 'optionsEntitiesOther',
};

const NAMES: PluralKeys = {
  one: 'optionsNamesOne',
  few: 'optionsNamesFew',
  many: 'optionsNamesMany',
  other: 'optionsNamesOther',
};

/** Which Sidelight this is, how old its facts are, and under which terms both come. */
export function AboutSettings({ ask, version }: Pick<OptionsDeps, 'ask' | 'version'>) {
  const language = useLanguage();
  const { translate } = language;
  const [about, setAbout] = useState<AboutReply>();
  useEffect(() => {
    void ask({ type: 'about' }).then(setAbout);
  }, [ask]);
  return (
    <Room id="about" title={translate('optionsAbout')}>
      <dl class="about">
        <Line term={translate('optionsAboutVersion')} text={version} />
        {about?.ok ? (
          <>
            <Line term={translate('optionsAboutPack')} text={`${about.pack.title} ${about.pack.version}`} />
            <Line term={translate('optionsAboutVerified')} text={formatDate(about.pack.date, language)} />
            <Line
              term={translate('optionsAboutHolds')}
              text={`${translateCount(ENTITIES, about.entities, language)}, ${translateCount(NAMES, about.names, language)}`}
            />
            <Line term={translate('optionsAboutPackLicence')} text={about.pack.licence} />
          </>
        ) : null}
        <Line term={translate('optionsAboutLicence')} text={translate('optionsAboutLicenceText')} />
        <Line
          term={translate('optionsAboutLibraries')}
          text="Preact (MIT), Floating UI (MIT), mark.js (MIT), Zod (MIT), webextension-polyfill (MPL-2.0)"
        />
      </dl>
      {about?.ok === false ? (
        <p class="fault" role="alert">
          {translate('optionsAboutUnavailable')}
        </p>
      ) : null}
    </Room>
  );
}

function Line({ term, text }: { term: string; text: string }) {
  return (
    <div class="about__line">
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
