import type { CardRelation } from '@/core/entities/card-relations';
import type { EntityCard } from '@/core/entities/entity-card';
import type { Flags } from '@/core/messages/drawing';
import { EntityHeading } from '@/ui/kit/EntityHeading';
import type { Language } from '@/ui/kit/language';
import { CardActions } from './CardActions';
import { CardBody } from './CardBody';
import type { ReasonWords } from '@/ui/kit/reason-text';

/** Everything that one card says. */
export interface CardMatter {
  card: EntityCard;
  relations: readonly CardRelation[];
  citation: string;
  /** By country (ISO 3166, lower case); one without is named alone. */
  flags: Flags;
  /** Why it is underlined, and the words on the page that are; absent where nobody asked from a mention. */
  mention?: ({ surface: string } & ReasonWords) | undefined;
}

/** The margin note: who this is, what is known, what to do. */
export function Card({
  card,
  relations,
  citation,
  flags,
  mention,
  language,
}: CardMatter & { language: Language }) {
  return (
    <>
      <div class="scroll">
        <EntityHeading {...card} id="caption" language={language} flags={flags} />
        <div class="body">
          <CardBody card={card} relations={relations} mention={mention} language={language} />
        </div>
      </div>
      <CardActions citation={citation} language={language} />
    </>
  );
}

/** The card of a name that the packs do not hold: one sentence, and a way to be rid of it. */
export function UnknownCard({ caption, language }: { caption: string; language: Language }) {
  return (
    <>
      <div class="scroll">
        <div class="entity-heading">
          <h2 class="caption" id="caption" dir="auto">
            {caption}
          </h2>
        </div>
        <div class="body">
          <p>{language.translate('popoverUnknownEntity')}</p>
        </div>
      </div>
      <CardActions language={language} />
    </>
  );
}
