import { attributionText } from '@/ui/kit/attribution-text';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import { reasonText } from '@/ui/kit/reason-text';
import type { CardMatter } from './Card';
import { CardFacts } from './CardFacts';
import { CardHomonyms } from './CardHomonyms';
import { CardRelations } from './CardRelations';
import { CardStatuses } from './CardStatuses';
import { listingsInSight } from './listings-in-sight';

/** As many as are read at a glance. */
const MAX_FACTS = 3;

/** Links that are read at a glance; the page of all facts has every one. */
const MAX_RELATIONS = 4;

type Props = Pick<CardMatter, 'card' | 'relations' | 'mention'> & { language: Language };

/** The card's data: who, why it is underlined, status, facts, what it is not, links to names on the same page. Everything is text. */
export function CardBody({ card, relations, mention, language }: Props) {
  const numbers = numberAddresses([...card.facts, ...relations]);
  return (
    <>
      <p class="summary" dir="auto">
        <InPackLanguage text={card.summary.text} language={language} />
      </p>
      <p class="quiet origin">
        <bdi>{attributionText(card.summary.attribution, language)}</bdi>
        {mention && <span class="reason">{reasonText(mention, mention.surface, language)}</span>}
      </p>
      <CardStatuses card={card} most={listingsInSight({ card, mention }, language)} language={language} />
      <CardFacts
        facts={card.facts}
        count={card.factCount}
        most={MAX_FACTS}
        level={3}
        numbers={numbers}
        language={language}
      />
      <CardHomonyms homonyms={card.homonyms} level={3} language={language} />
      <CardRelations
        card={card}
        relations={relations}
        most={MAX_RELATIONS}
        level={3}
        numbers={numbers}
        language={language}
      />
    </>
  );
}
