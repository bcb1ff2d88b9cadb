import { AUTHORITY_ORDER, authorityRank } from './authorities';
import type { NameSummary } from './name-summary';
import { dateRange, type PartialDate } from './partial-date';
import type { AuthorityId } from './status';

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

/** Every list of which a copy was read, in the order of the pages; those that this version does not know stand last, by their ids. */
export function readLists(names: readonly Pick<NameSummary, 'listings' | 'notFound'>[]): ReadList[] {
  const spoken = new Set(
    names.flatMap(({ listings, notFound }) => [...listings, ...notFound]).map(({ authority }) => authority),
  );
  return [...spoken].toSorted(byRank).flatMap((authority) => {
    const isOfList = (row: { authority: AuthorityId }) => row.authority === authority;
    const on = names.filter(({ listings }) => listings.some(isOfList));
    const off = names.filter(({ notFound }) => notFound.some(isOfList));
    const copies = dateRange(
      names
        .flatMap(({ listings, notFound }) => [...listings, ...notFound].filter(isOfList))
        .map(({ asOf }) => asOf),
    );
    return copies ? [{ authority, ...copies, entries: on.length, notFound: off.length }] : [];
  });
}

/** Lists that this version knows and that are not among those read, in the order of the pages. */
export function unreadLists(read: readonly ReadList[]): AuthorityId[] {
  return AUTHORITY_ORDER.filter((authority) => !read.some((list) => list.authority === authority));
}

function byRank(a: AuthorityId, b: AuthorityId): number {
  return authorityRank(a) - authorityRank(b) || (a < b ? -1 : 1);
}
