import type { EntityCard } from '@/core/entities/entity-card';
import type { Flags } from '@/core/messages/drawing';
import { CountryNames } from '@/ui/kit/CountryNames';
import type { Language } from '@/ui/kit/language';
import { schemaName } from '@/ui/kit/schema-name';
import { StatusLine } from '@/ui/kit/StatusLine';

/** Id of what tells at once whether it is the one that was meant; the highlighted line is described by it. */
export const STANDING_ID = 'best-standing';

/** Listings in sight, the gravest. */
const MAX_LISTINGS = 2;

interface Props {
  card: EntityCard;
  flags: Flags;
  language: Language;
}

/** Kind and country, and the gravest listings: who lists it, for what, since when. What an entry forbids in so many words is left to the page of all facts. */
export function BestStanding({ card, flags, language }: Props) {
  const { translate, tag } = language;
  const { statuses } = card;
  const others = statuses.length - MAX_LISTINGS;
  return (
    <div id={STANDING_ID} class="best__standing">
      <p class="best__kind">
        <span>{schemaName(card.schema, language)}</span>
        <span>
          <CountryNames countries={card.countries} flags={flags} language={language} />
        </span>
      </p>
      {statuses.length > 0 ? (
        <ul class="best__listings">
          {statuses.slice(0, MAX_LISTINGS).map((status) => (
            <li key={`${status.authority} ${status.effect}`}>
              <StatusLine status={{ ...status, effect: '' }} language={language} />
            </li>
          ))}
        </ul>
      ) : (
        <p>{translate(card.notFound.length > 0 ? 'popoverNoListing' : 'popoverNothingChecked')}</p>
      )}
      {others > 0 ? (
        <p class="best__more">{translate('popoverMoreListings', [others.toLocaleString(tag)])}</p>
      ) : null}
    </div>
  );
}
