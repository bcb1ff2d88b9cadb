import type { Flags } from '@/core/messages/drawing';
import type { Language } from '@/ui/kit/language';
import { Bearer, type BearerMatter } from './Bearer';
import { CloseButton } from './CardActions';

/** Everything that the card of a shared name says. */
export interface SharedNameMatter {
  /** The words on the page. */
  surface: string;
  /** In the order of the mention, gravest first. */
  bearers: readonly BearerMatter[];
  flags: Flags;
}

/** The card of a name that several bear: that nobody can tell which is meant, then each of them as on a card of its own, short enough to be compared. */
export function SharedName({ surface, bearers, flags, language }: SharedNameMatter & { language: Language }) {
  return (
    <>
      <div class="scroll">
        <div class="entity-heading">
          <h2 class="caption" id="caption" dir="auto">
            {surface}
          </h2>
        </div>
        <div class="body">
          <p>{language.translate('popoverSeveral')}</p>
          <ol class="bearers">
            {bearers.map((bearer) => (
              <li key={bearer.card.id}>
                <Bearer
                  {...bearer}
                  surface={surface}
                  others={bearers.flatMap(({ card }) => (card.id === bearer.card.id ? [] : card.caption))}
                  flags={flags}
                  language={language}
                />
              </li>
            ))}
          </ol>
        </div>
      </div>
      <CloseButton language={language} />
    </>
  );
}
