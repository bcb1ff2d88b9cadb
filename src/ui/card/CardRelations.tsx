import type { CardRelation } from '@/core/entities/card-relations';
import type { EntityCard } from '@/core/entities/entity-card';
import { attributionText } from '@/ui/kit/attribution-text';
import { DateText } from '@/ui/kit/DateText';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import type { Language } from '@/ui/kit/language';
import { OutsideMarks, type SourceNumbering } from '@/ui/kit/OutsideMarks';
import { relationKey } from '@/ui/kit/relation-words';
import { Outcome } from './CardActions';
import { More } from './More';

interface Props {
  card: EntityCard;
  relations: readonly CardRelation[];
  /** In sight; of the others it says how many. */
  most: number;
  /** Of the heading: one below that of the name. */
  level: 3 | 4;
  numbers: SourceNumbering;
  language: Language;
}

/** How the name is linked to others on the same page, as a sentence each, with who says so; the other name leads to its place on the page. Nothing where none is. */
export function CardRelations({ card, relations, most, level, numbers, language }: Props) {
  const { translate } = language;
  if (relations.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="label">{translate('popoverRelations')}</Heading>
      <ul>
        {relations.slice(0, most).map(({ other, isFrom, kind, attribution, date, note, sources }) => {
          const link = (
            <button
              type="button"
              class="jump"
              data-act="jump"
              data-entity={other.id}
              data-failed={translate('popupJumpFailed')}
              title={translate('popoverJump')}
            >
              <bdi>
                <InPackLanguage text={other.caption} english={other.english} language={language} />
              </bdi>
            </button>
          );
          const self = (
            <bdi>
              <InPackLanguage text={card.caption} english={card.english} language={language} />
            </bdi>
          );
          return (
            <li key={`${other.id} ${kind}`}>
              <p>
                {isFrom ? self : link} {translate(relationKey(kind))} {isFrom ? link : self}
                <OutsideMarks sources={sources} numbers={numbers} language={language} />
              </p>
              <p class="fact-origin">
                <span>{attributionText(attribution, language)}</span>
                {date && (
                  <span>
                    <DateText date={date} language={language} />
                  </span>
                )}
                {note && (
                  <bdi>
                    <InPackLanguage text={note} language={language} />
                  </bdi>
                )}
              </p>
              <Outcome />
            </li>
          );
        })}
      </ul>
      <More count={relations.length - most} language={language} />
    </>
  );
}
