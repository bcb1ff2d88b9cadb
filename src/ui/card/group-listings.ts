import type { CardStatus } from '@/core/entities/entity-card';

/** Entries that say the same: one kind of measure, all in force or all delisted. */
export interface ListingGroup {
  measure: string;
  state: CardStatus['state'];
  /** Those in sight, of the best-known authorities. */
  listings: CardStatus[];
}

/**
 * The entries by what they do, gravest first as they come, and how many are left out of sight. `most` says of each measure in its order how many
 * authorities are named. Entries of one list that a reader could not tell apart, for they have the same date and link, stand there once.
 */
export function groupListings(
  statuses: readonly CardStatus[],
  most: readonly number[],
): { groups: ListingGroup[]; left: number } {
  const kinds = Map.groupBy(statuses, ({ state, measure }) => `${state} ${measure}`);
  const shown = [...kinds.values()].slice(0, most.length).map((entries, at) => {
    const ranked = entries.toSorted((a, b) => a.rank - b.rank);
    return [...Map.groupBy(ranked, lookOf).values()].slice(0, most[at]);
  });
  return {
    groups: shown.flatMap((alike) => {
      const listings = alike.flatMap(([first]) => first ?? []);
      return listings[0] ? [{ measure: listings[0].measure, state: listings[0].state, listings }] : [];
    }),
    left: statuses.length - shown.flat(2).length,
  };
}

function lookOf({ authority, date, source }: CardStatus): string {
  return `${authority} ${date} ${source.url}`;
}
