import type { EntityCard } from '@/core/entities/entity-card';
import type { Flags } from '@/core/messages/drawing';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { attributionText } from '@/ui/kit/attribution-text';
import { numberAddresses } from '@/ui/kit/OutsideMarks';
import { CardActions, CloseButton } from './CardActions';
import { CardFacts } from './CardFacts';
import { CardStatuses } from './CardStatuses';

/** Of each bearer: enough to tell them apart without scrolling past the first. */
const MAX_LISTINGS = 2;
const MAX_FACTS = 2;

/** Everything that the card of a shared name says. */
export interface SharedNameMatter {
  /** The words on the page. */
  surface: string;
  /** In the order of the mention, gravest first. */
  bearers: readonly { card: EntityCard; citation: string }[];
  flags: Flags;
}

/** The card of a name that several bear: that nobody can tell which is meant, then each of them as on a card of its own, short enough to be compared. */
export function SharedName({ surface, bearers, flags, language }: SharedNameMatter & { language: Language }) {
  return (
    <>
      <div class="scroll">
        <div class="entity-heading">
          <p class="caption" id="caption" dir="auto">
            {surface}
          </p>
        </div>
        <div class="body">
          <p>{language.translate('popoverSeveral')}</p>
          <ol class="bearers">
            {bearers.map(({ card, citation }) => (
              <li key={card.id}>
                <EntityHeading {...card} level={3} language={language} flags={flags} />
                <p class="summary" dir="auto">
                  <InPackLanguage text={card.summary.text} language={language} />{' '}
                  <small>{attributionText(card.summary.attribution, language)}</small>
                </p>
                <CardStatuses card={card} most={MAX_LISTINGS} language={language} />
                <CardFacts
                  facts={card.facts}
                  count={card.factCount}
                  most={MAX_FACTS}
                  level={4}
                  numbers={numberAddresses(card.facts)}
                  language={language}
                />
                <CardActions entity={card.id} citation={citation} language={language} />
              </li>
            ))}
          </ol>
        </div>
      </div>
      <CloseButton language={language} />
    </>
  );
}
