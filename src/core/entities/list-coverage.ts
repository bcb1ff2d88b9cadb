import { AUTHORITY_ORDER, authorityRank } from './authorities';
import type { Entity } from './entity';
import type { PartialDate } from './partial-date';
import type { AuthorityId } from './status';

/** A list that was searched in vain: `asOf` is the date of the copy, and it speaks of that copy alone. */
export interface SearchedList {
  authority: AuthorityId;
  asOf: PartialDate;
  note?: string;
}

/** A list on which the name may stand or not. `note` says why it was not checked; of a list about which the pack is silent there is none. */
export interface UncheckedList {
  authority: AuthorityId;
  note?: string;
}

/** What is known of every list about one entity. */
interface ListCoverage {
  /** Lists with an entry, in force or not, each once. */
  listed: AuthorityId[];
  notFound: SearchedList[];
  notChecked: UncheckedList[];
}

/**
 * Sorts every list into one of three: with an entry, searched in vain, not checked. A list about which the pack is silent was not checked, and is
 * never left out: who files what was found must see how much was not searched. An entry goes before a check of the same list, a search before
 * one that failed. In the order of the authorities; lists that this version does not know stand last.
 */
export function listCoverage({ statuses, checks }: Pick<Entity, 'statuses' | 'checks'>): ListCoverage {
  const listed = [...new Set(statuses.map(({ authority }) => authority))];
  const spoken = new Set(listed);
  const notFound = checks.flatMap((check): SearchedList[] =>
    check.result === 'not-found' && !spoken.has(check.authority)
      ? [{ authority: check.authority, asOf: check.asOf, ...noteOf(check) }]
      : [],
  );
  for (const { authority } of notFound) spoken.add(authority);
  const notChecked: UncheckedList[] = [];
  const told = checks.filter(({ result }) => result === 'not-checked');
  for (const one of [...told, ...AUTHORITY_ORDER.map((authority): UncheckedList => ({ authority }))]) {
    if (spoken.has(one.authority)) continue;
    spoken.add(one.authority);
    notChecked.push({ authority: one.authority, ...noteOf(one) });
  }
  return {
    listed: listed.toSorted((a, b) => authorityRank(a) - authorityRank(b)),
    notFound: notFound.toSorted(byRank),
    notChecked: notChecked.toSorted(byRank),
  };
}

function noteOf({ note }: { note?: string | undefined }): { note?: string } {
  return note === undefined ? {} : { note };
}

function byRank(a: UncheckedList, b: UncheckedList): number {
  return authorityRank(a.authority) - authorityRank(b.authority);
}
