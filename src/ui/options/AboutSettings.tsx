import { useEffect, useState } from 'preact/hooks';
import type { AboutReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import type { OptionsDeps } from './options-deps';
import { Room } from '@/ui/kit/Room';

/** Which Sidelight this is, and under which terms it and its facts come. */
export function AboutSettings({ ask, version }: Pick<OptionsDeps, 'ask' | 'version'>) {
  const { translate } = useLanguage();
  const [about, setAbout] = useState<AboutReply>();
  useEffect(() => {
    void ask({ type: 'about' }).then(setAbout);
  }, [ask]);
  return (
    <Room id="about" title={translate('optionsAbout')}>
      <dl class="about">
        <Line term={translate('optionsAboutVersion')} text={version} />
        {about?.ok ? (
          <Line
            term={translate('optionsAboutPackLicence')}
            text={[...new Set(about.packs.map(({ info }) => info.licence))].join(' ')}
          />
        ) : null}
        <Line term={translate('optionsAboutLicence')} text={translate('optionsAboutLicenceText')} />
        <Line
          term={translate('optionsAboutLibraries')}
          text="Preact (MIT), Floating UI (MIT), dagre (MIT), mark.js (MIT), Zod (MIT), webextension-polyfill (MPL-2.0)"
        />
      </dl>
      <p>
        <a href="/names.html">{translate('indexTitle')}</a>
      </p>
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
