import type { CardRelation } from '@/core/entities/card-relations';
import type { EntityCard } from '@/core/entities/entity-card';
import type { Flags } from '@/core/messages/drawing';
import { attributionText } from '@/ui/kit/attribution-text';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import { reasonText } from '@/ui/kit/reason-text';
import { CardActions } from './CardActions';
import { CardFacts } from './CardFacts';
import { CardHomonyms } from './CardHomonyms';
import { CardRelations } from './CardRelations';
import { CardStatuses } from './CardStatuses';

/** Of each bearer: enough to tell them apart without scrolling past the first. */
const MOST_LISTINGS = [3, 2];
const MAX_FACTS = 2;
const MAX_RELATIONS = 2;

/** One of those that bear a name. */
export interface BearerMatter {
  card: EntityCard;
  /** To other names on the same page: they tell best which bearer is meant. */
  relations: readonly CardRelation[];
  citation: string;
}

interface Props extends BearerMatter {
  /** The words on the page. */
  surface: string;
  /** What the other bearers are called. */
  others: readonly string[];
  flags: Flags;
  language: Language;
}

/** A short card of one bearer. Why it may be meant, and what it is not, is folded away: that is much the same for all of them. */
export function Bearer({ card, relations, citation, surface, others, flags, language }: Props) {
  const { translate } = language;
  const numbers = numberAddresses([...card.facts, ...relations]);
  return (
    <>
      <EntityHeading {...card} level={3} language={language} flags={flags} />
      <p class="summary" dir="auto">
        <InPackLanguage text={card.summary.text} language={language} />{' '}
        <small dir="auto">{attributionText(card.summary.attribution, language)}</small>
      </p>
      <CardStatuses card={card} most={MOST_LISTINGS} entity={card.id} language={language} />
      <CardFacts
        facts={card.facts}
        count={card.factCount}
        most={MAX_FACTS}
        level={4}
        numbers={numbers}
        language={language}
      />
      <details>
        <summary>
          {card.homonyms.length > 0 ? translate('popoverWhyAndWhatNot') : translate('popoverWhy')}
        </summary>
        <p>{reasonText({ rule: 'one-of-several', evidence: others.join(', ') }, surface, language)}</p>
        <CardHomonyms homonyms={card.homonyms} level={4} language={language} />
      </details>
      <CardRelations
        card={card}
        relations={relations}
        most={MAX_RELATIONS}
        level={4}
        numbers={numbers}
        language={language}
      />
      <CardActions entity={card.id} citation={citation} language={language} />
    </>
  );
}
