import { useContext } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { formatDate } from '@/ui/kit/format-date';
import { publishedText } from '@/ui/kit/published-text';
import { SourceLink } from '@/ui/kit/SourceLink';
import { SourceTitle } from '@/ui/kit/SourceTitle';
import { SourceNumbers } from './SourceRefs';

/** Every source that the page points at, by number, with the days on which it was published and opened; the entry's own apart from the rest. */
export function SourceList() {
  const { translate } = useLanguage();
  const { numbers, ownCount } = useContext(SourceNumbers);
  const all = [...numbers];
  const further = all.slice(ownCount);
  return (
    <>
      <Numbered sources={all.slice(0, ownCount)} />
      {further.length > 0 ? (
        <>
          <h3 class="sources__group">{translate('entityFurtherConnections')}</h3>
          <Numbered sources={further} />
        </>
      ) : null}
    </>
  );
}

function Numbered({ sources }: { sources: readonly (readonly [key: string, number: number])[] }) {
  return (
    <ol class="sources" start={sources[0]?.[1] ?? 1}>
      {sources.map(([key, number]) => (
        <Item key={key} name={key} number={number} />
      ))}
    </ol>
  );
}

function Item({ name, number }: { name: string; number: number }) {
  const language = useLanguage();
  const { translate } = language;
  const source = useContext(SourceNumbers).sources[name];
  return (
    <li id={`source-${number}`} class="sources__item" tabIndex={-1}>
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
            {publishedText(source, language)} ·{' '}
            {translate('entityAccessed', [formatDate(source.accessed, language)])}
          </p>
        </div>
      ) : (
        <span>{translate('entitySourceMissing', [name])}</span>
      )}
    </li>
  );
}
