import type { CardRelation } from '@/core/entities/card-relations';
import { attributionText } from '@/ui/kit/attribution-text';
import { DateText } from '@/ui/kit/DateText';
import type { Language } from '@/ui/kit/language';
import { relationKey } from '@/ui/kit/relation-words';
import { SourceLink } from '@/ui/kit/SourceLink';

interface Props {
  /** Name of the card. */
  caption: string;
  relations: readonly CardRelation[];
  language: Language;
}

/** How the name is linked to others on the same page, as a sentence each, with who says so; the other name leads to its place on the page. */
export function CardRelations({ caption, relations, language }: Props) {
  const { translate } = language;
  return (
    <>
      {relations.length > 0 && <h3>{translate('popoverRelations')}</h3>}
      <ul>
        {relations.map(({ other, isFrom, kind, attribution, date, note, sources }) => {
          const link = (
            <button
              type="button"
              class="jump"
              data-act="jump"
              data-entity={other.id}
              title={translate('popoverJump')}
            >
              <bdi>{other.caption}</bdi>
            </button>
          );
          const self = <bdi>{caption}</bdi>;
          return (
            <li key={`${other.id} ${kind}`}>
              <p>
                {isFrom ? self : link} {translate(relationKey(kind))} {isFrom ? link : self}
              </p>
              <p class="fact-origin">
                <span>{attributionText(attribution, language)}</span>
                {date && (
                  <span>
                    <DateText date={date} language={language} />
                  </span>
                )}
                {note && <bdi>{note}</bdi>}
                {sources.map((source) => (
                  <span key={source.url}>
                    <SourceLink source={source} language={language} />
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
