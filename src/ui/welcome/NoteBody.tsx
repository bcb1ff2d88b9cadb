import type { EntityCard } from '@/core/entities/entity-card';
import { FactItem } from '@/ui/kit/FactItem';
import { useLanguage } from '@/ui/kit/language-context';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import { StatusLine } from '@/ui/kit/StatusLine';

/** What lists the name, each list with what it means, and what is told of it: there is room for more than on a card. */
export function NoteBody({ card: { statuses, notFound, facts, factCount } }: { card: EntityCard }) {
  const language = useLanguage();
  const { translate } = language;
  const numbers = numberAddresses(facts);
  return (
    <>
      {statuses.length > 0 ? (
        <ul>
          {statuses.map((status) => (
            <li key={`${status.authority} ${status.effect}`}>
              <StatusLine status={status} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{translate(notFound.length > 0 ? 'popoverNoListing' : 'popoverNothingChecked')}</p>
      )}
      {facts.length > 0 ? (
        <ul>
          {facts.map((fact) => (
            <li key={fact.text}>
              <FactItem {...fact} numbers={numbers} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        factCount === 0 && <p>{translate('popoverNoFacts')}</p>
      )}
    </>
  );
}
