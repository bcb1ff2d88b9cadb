import type { ComponentChildren } from 'preact';
import type { EarlierFact, EarlierStatus, EarlierWording } from '@/core/entities/earlier-wording';
import { isolate } from '@/core/text/isolate';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { useLanguage } from '@/ui/kit/language-context';
import { listingWords } from './listing-words';

/** Holds the place of what was said, so that it can be put in as an element. */
const PLACE = '\uFFFC';

interface Props {
  wording: EarlierWording;
  /** Ids of the statements that the page has. */
  facts: ReadonlySet<string>;
}

/** What a version replaced or took out, part by part: who it was said to be, listings, statements, its name. */
export function EarlierWordingList({ wording, facts }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const { summary, statuses = [], facts: statements = [], caption } = wording;
  const ownWords = (text: string) => [<InPackLanguage key={0} text={text} language={language} />];
  const parts: { title: string; said: ComponentChildren[] }[] = [
    { title: translate('entityVersionSummary'), said: summary === undefined ? [] : ownWords(summary) },
    {
      title: translate('entityStatuses'),
      said: statuses.map((status) => earlierListing(status, language)),
    },
    {
      title: translate('entityFacts'),
      said: statements.map((fact) => <Statement fact={fact} isThere={facts.has(fact.id)} />),
    },
    { title: translate('entityNames'), said: caption === undefined ? [] : ownWords(caption) },
  ];
  const [before, after] = translate('entityVersionWas', [PLACE]).split(PLACE);
  return (
    <dl class="versions__earlier">
      {parts
        .filter(({ said }) => said.length > 0)
        .map(({ title, said }) => (
          <div key={title}>
            <dt>{title}</dt>
            {said.map((one, index) => (
              <dd key={index} dir="auto">
                {before}
                {one}
                {after}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

/** Its date leads to the statement as it stands now, where it still stands. */
function Statement({ fact: { id, text, date }, isThere }: { fact: EarlierFact; isThere: boolean }) {
  const language = useLanguage();
  const { translate } = language;
  const when = date === undefined ? translate('entityUndated') : formatDate(date, language);
  const title = translate('entityStatementLink');
  return (
    <>
      <InPackLanguage text={text} language={language} /> ·{' '}
      {isThere ? (
        <a href={`#fact-${id}`} title={title} aria-label={translate('kitLabelled', [when, title])}>
          {when}
        </a>
      ) : (
        when
      )}
    </>
  );
}

function earlierListing(status: EarlierStatus, language: Language): string {
  const { date, reference } = status;
  return [listingWords(status, language), formatDate(date, language), reference && isolate(reference)]
    .filter(Boolean)
    .join(' · ');
}
