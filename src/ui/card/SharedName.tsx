import type { EntityCard } from '@/core/entities/entity-card';
import type { Flags } from '@/core/messages/drawing';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { attributionText } from '@/ui/kit/attribution-text';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { CardActions, CloseButton } from './CardActions';
import { CardStatuses } from './CardStatuses';

/** Everything that the card of a shared name says. */
export interface SharedNameMatter {
  /** The words on the page. */
  surface: string;
  /** In the order of the mention, gravest first. */
  bearers: readonly { card: EntityCard; citation: string }[];
  flags: Flags;
}

/** The card of a name that several bear: that nobody can tell which is meant, then each of them, short enough to be compared. */
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
                <details>
                  <summary>
                    <StatusBadge statusClass={card.statusClass} language={language} />
                  </summary>
                  <CardStatuses card={card} language={language} />
                </details>
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
