import type { EntityCard } from '@/core/entities/entity-card';
import { formatDate } from '@/ui/kit/format-date';
import type { Language } from '@/ui/kit/language';
import { StatusLine } from '@/ui/kit/StatusLine';

interface Props {
  card: EntityCard;
  /** Listings in sight, the gravest; the others are folded away. */
  most?: number;
  language: Language;
}

/** A line per listing; then, folded away, the dated copies that hold no such name, and the lists nobody could check. */
export function CardStatuses({ card, most = Infinity, language }: Props) {
  const { translate, tag } = language;
  const { statuses, notFound, notChecked } = card;
  const folded = statuses.slice(most);
  return (
    <>
      {statuses.length > 0 ? (
        <StatusLines statuses={statuses.slice(0, most)} language={language} />
      ) : (
        <p class="statuses">
          {translate(notFound.length > 0 ? 'popoverNoListing' : 'popoverNothingChecked')}
        </p>
      )}
      {folded.length > 0 && (
        <details>
          <summary>{translate('popoverMoreListings', [folded.length.toLocaleString(tag)])}</summary>
          <StatusLines statuses={folded} language={language} />
        </details>
      )}
      {notFound.length + notChecked.length > 0 && (
        <details>
          <summary>{translate('popoverListsChecked')}</summary>
          <ul>
            {notFound.map(({ authority, label, asOf }) => (
              <li key={authority}>
                <bdi>{label}</bdi>{' '}
                <small>{translate('popoverNotFoundIn', [formatDate(asOf, language)])}</small>
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
      )}
    </>
  );
}

function StatusLines({ statuses, language }: { statuses: EntityCard['statuses']; language: Language }) {
  return (
    <ul class="statuses">
      {statuses.map((status) => (
        <li key={`${status.authority} ${status.effect}`}>
          <StatusLine status={status} language={language} />
        </li>
      ))}
    </ul>
  );
}
