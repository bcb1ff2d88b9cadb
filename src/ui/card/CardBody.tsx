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

/** As many as are read at a glance; the background sends two or three, a foreign list may send more. */
const MAX_FACTS = 4;

/** Links that are read at a glance; the page of all facts has every one. */
const MAX_RELATIONS = 4;

type Props = Pick<CardMatter, 'card' | 'relations' | 'mention'> & { language: Language };

/** The card's data: who, status, facts, why it is underlined, what it is not, links to names on the same page. Everything is text. */
export function CardBody({ card, relations, mention, language }: Props) {
  const numbers = numberAddresses([...card.facts, ...relations]);
  return (
    <>
      <p class="summary" dir="auto">
        <InPackLanguage text={card.summary.text} language={language} />{' '}
        <small dir="auto">{attributionText(card.summary.attribution, language)}</small>
      </p>
      <CardStatuses card={card} language={language} />
      <CardFacts
        facts={card.facts}
        count={card.factCount}
        most={MAX_FACTS}
        level={3}
        numbers={numbers}
        language={language}
      />
      {mention && <p class="quiet reason">{reasonText(mention, mention.surface, language)}</p>}
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
