import { AUTHORITY_ORDER } from '@/core/entities/authorities';
import type { NameSummary } from '@/core/entities/name-summary';
import { comparePartialDates, type PartialDate } from '@/core/entities/partial-date';
import type { AuthorityId } from '@/core/entities/status';

/** What was read of one list. */
export interface ReadList {
  authority: AuthorityId;
  /** Dates of the oldest and the newest copy. */
  oldest: PartialDate;
  newest: PartialDate;
  /** Names with an entry, in force or not, and names that were searched in vain. */
  entries: number;
  notFound: number;
}

/** Every list of which a copy was read, in the order of the pages. */
export function readLists(names: readonly NameSummary[]): ReadList[] {
  return AUTHORITY_ORDER.flatMap((authority) => {
    const on = names.filter(({ listings }) => listings.some((listing) => listing.authority === authority));
    const off = names.filter(({ notFound }) => notFound.some((check) => check.authority === authority));
    const copies = [...on.flatMap(({ listings }) => listings), ...off.flatMap(({ notFound }) => notFound)]
      .filter((row) => row.authority === authority)
      .map(({ asOf }) => asOf)
      .toSorted(comparePartialDates);
    const [oldest] = copies;
    const newest = copies.at(-1);
    if (oldest === undefined || newest === undefined) return [];
    return [{ authority, oldest, newest, entries: on.length, notFound: off.length }];
  });
}
