import type { CardRelation } from '@/core/entities/card-relations';
import type { EntityCard } from '@/core/entities/entity-card';
import { attributionText } from '@/ui/kit/attribution-text';
import { FactItem } from '@/ui/kit/FactItem';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { CardRelations } from './CardRelations';
import { CardStatuses } from './CardStatuses';

/** As many as are read at a glance; the background sends two or three, a foreign list may send more. */
const MAX_FACTS = 4;
const MAX_HOMONYMS = 3;

interface Props {
  card: EntityCard;
  relations: readonly CardRelation[];
  language: Language;
}

/** The card's data: who, status, facts, links to names on the same page, what it is not. Everything is text. */
export function CardBody({ card, relations, language }: Props) {
  const { translate } = language;
  return (
    <>
      <p class="summary" dir="auto">
        <InPackLanguage text={card.summary.text} language={language} />{' '}
        <small>{attributionText(card.summary.attribution, language)}</small>
      </p>
      <CardStatuses card={card} language={language} />
      <h3>{translate('popoverFacts')}</h3>
      {card.facts.length === 0 && <p class="quiet">{translate('popoverNoFacts')}</p>}
      <ul>
        {card.facts.slice(0, MAX_FACTS).map(({ source, ...fact }) => (
          <li key={fact.text}>
            <FactItem {...fact} sources={[source]} language={language} />
          </li>
        ))}
      </ul>
      <More count={card.facts.length - MAX_FACTS} language={language} />
      <CardRelations caption={card.caption} relations={relations} language={language} />
      {card.homonyms.length > 0 && <h3>{translate('popoverNotToBeConfused')}</h3>}
      <ul>
        {card.homonyms.slice(0, MAX_HOMONYMS).map(({ caption, description }) => (
          <li key={caption}>
            <p dir="auto">
              <b>
                <InPackLanguage text={caption} language={language} />
              </b>{' '}
              <small>
                <InPackLanguage text={description} language={language} />
              </small>
            </p>
          </li>
        ))}
      </ul>
      <More count={card.homonyms.length - MAX_HOMONYMS} language={language} />
    </>
  );
}

/** How many more there are than a card shows. */
function More({ count, language: { translate, tag } }: { count: number; language: Language }) {
  return count > 0 ? <p class="quiet">{translate('popoverMoreFacts', [count.toLocaleString(tag)])}</p> : null;
}
