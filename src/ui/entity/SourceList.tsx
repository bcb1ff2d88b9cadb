import { useContext } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { formatDate } from '@/ui/kit/format-date';
import { SourceLink } from '@/ui/kit/SourceLink';
import { SourceTitle } from '@/ui/kit/SourceTitle';
import { SourceNumbers } from './SourceRefs';

/** Every source that the page points at, by number, with the days on which it was published and opened. */
export function SourceList() {
  const language = useLanguage();
  const { translate } = language;
  const { numbers, sources } = useContext(SourceNumbers);
  return (
    <ol class="sources">
      {[...numbers].map(([key, number]) => {
        const source = sources[key];
        return (
          <li key={key} id={`source-${number}`} class="sources__item" tabIndex={-1}>
            <span class="sources__number" aria-hidden="true">
              {number.toLocaleString(language.tag)}
            </span>
            {source ? (
              <div>
                <span class="sources__publisher">{source.publisher}</span>{' '}
                <SourceLink
                  source={source}
                  label={<SourceTitle title={source.title} language={language} />}
                  language={language}
                />
                <p class="sources__dates">
                  {source.published ? (
                    <>{translate('entityPublished', [formatDate(source.published, language)])} · </>
                  ) : null}
                  {translate('entityAccessed', [formatDate(source.accessed, language)])}
                </p>
              </div>
            ) : (
              <span>{translate('entitySourceMissing', [key])}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
