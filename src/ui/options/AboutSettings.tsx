import { useEffect, useState } from 'preact/hooks';
import { packLicenceIn, packTitleIn } from '@/core/entities/caption';
import type { AboutReply } from '@/core/messages/ui-to-background';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { LIBRARIES } from './libraries';
import type { OptionsDeps } from './options-deps';

/** Which Sidelight this is, under which terms it and its facts come, and where the facts are from. */
export function AboutSettings({ ask, version }: Pick<OptionsDeps, 'ask' | 'version'>) {
  const language = useLanguage();
  const { translate } = language;
  const [about, setAbout] = useState<AboutReply>();
  useEffect(() => {
    void ask({ type: 'about' }).then(setAbout);
  }, [ask]);
  const packs = about?.ok ? about.packs.map(({ info }) => info) : [];
  return (
    <Room id="about" title={translate('optionsAbout')}>
      <dl class="about">
        <Line term={translate('optionsAboutVersion')} texts={[version]} />
        {about?.ok ? (
          <>
            <Line
              term={translate('optionsAboutFacts')}
              texts={packs.map((info) =>
                translate('optionsAboutPack', [
                  packTitleIn(language.tag, info),
                  info.version,
                  formatDate(info.date, language),
                ]),
              )}
            />
            <Line
              term={translate('optionsAboutPackLicence')}
              texts={[...new Set(packs.map((info) => packLicenceIn(language.tag, info)))]}
            />
          </>
        ) : null}
        <div class="about__line">
          <dt>{translate('optionsAboutSources')}</dt>
          <dd>
            <a href="/names.html#made">{translate('optionsAboutSourcesText')}</a>
          </dd>
        </div>
        <Line term={translate('optionsAboutLicence')} texts={[translate('optionsAboutLicenceText')]} />
        <Line term={translate('optionsAboutLibraries')} texts={[LIBRARIES.join(', ')]} />
      </dl>
      <p>
        <a href="/names.html">{translate('indexTitle')}</a> ·{' '}
        <a href="/welcome.html">{translate('optionsAboutWelcome')}</a>
      </p>
      {about?.ok === false ? (
        <p class="fault" role="alert">
          {translate('optionsAboutUnavailable')}
        </p>
      ) : null}
    </Room>
  );
}

function Line({ term, texts }: { term: string; texts: readonly string[] }) {
  return (
    <div class="about__line">
      <dt>{term}</dt>
      {texts.map((text) => (
        <dd key={text}>{text}</dd>
      ))}
    </div>
  );
}
