import type { EntityCard } from '@/core/entities/entity-card';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { ActButton, Outcome } from './CardActions';
import { CardListings } from './CardListings';
import { groupListings } from './group-listings';

interface Props {
  card: EntityCard;
  /** Authorities in sight, of each measure in its order; the page of all facts has every one. */
  most: readonly number[];
  /** Id of the name, where the card shows several. */
  entity?: string;
  language: Language;
}

/** The listings by what they do, and the way to those that are not in sight; then, folded away, the dated copies that hold no such name, and the lists nobody could check. */
export function CardStatuses({ card, most, entity, language }: Props) {
  const { translate, tag } = language;
  const { statuses, notFound, notChecked } = card;
  const { groups, left } = groupListings(statuses, most);
  const isAnyChecked = notFound.length + notChecked.length > 0;
  return (
    <>
      {groups.length > 0 ? (
        <ul class="statuses">
          {groups.map((group) => (
            <li key={`${group.state} ${group.measure}`}>
              <CardListings group={group} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="statuses">
          {translate(notFound.length > 0 ? 'popoverNoListing' : 'popoverNothingChecked')}
        </p>
      )}
      {(left > 0 || isAnyChecked) && (
        <ul class="lists">
          {left > 0 && (
            <li>
              <ActButton look="jump" act="open" entity={entity} failed={translate('popoverOpenFailed')}>
                {translate('popoverMoreListings', [left.toLocaleString(tag)])}
              </ActButton>
              <Outcome />
            </li>
          )}
          {isAnyChecked && (
            <li>
              <ListsChecked card={card} language={language} />
            </li>
          )}
        </ul>
      )}
    </>
  );
}

function ListsChecked({ card: { notFound, notChecked }, language }: Pick<Props, 'card' | 'language'>) {
  const { translate } = language;
  return (
    <details>
      <summary>{translate('popoverListsChecked')}</summary>
      <ul>
        {notFound.map(({ authority, label, asOf }) => (
          <li key={authority}>
            <bdi>{label}</bdi> <small>{translate('popoverNotFoundIn', [formatDate(asOf, language)])}</small>
          </li>
        ))}
        {notChecked.length > 0 && (
          <li>
            <bdi>{notChecked.map(({ label }) => label).join('; ')}</bdi>{' '}
            <small>{translate('popoverNotChecked')}</small>
          </li>
        )}
      </ul>
    </details>
  );
}
