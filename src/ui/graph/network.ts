import { authorityRank } from '@/core/entities/authorities';
import { type Connection, connectionKey } from '@/core/entities/connections';
import type { NameSummary } from '@/core/entities/name-summary';
import type { AuthorityId } from '@/core/entities/status';

/** Everything that can be walked: names, what links them, and the lists that they stand on. */
export interface Network {
  names: ReadonlyMap<string, NameSummary>;
  connections: readonly Connection[];
  /** Ids that a name is connected with. */
  neighbours: ReadonlyMap<string, readonly string[]>;
  /** Ids with an entry in force, by caption. */
  membersOf: ReadonlyMap<AuthorityId, readonly string[]>;
}

/** Connections whose ends are not both among the names lead nowhere and are left out. The order of the arguments does not matter. */
export function createNetwork(names: readonly NameSummary[], connections: readonly Connection[]): Network {
  const byId = new Map(names.map((name) => [name.id, name]));
  const known = connections
    .filter(({ from, to }) => byId.has(from) && byId.has(to) && from !== to)
    .toSorted((a, b) => (connectionKey(a) < connectionKey(b) ? -1 : 1));
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string) => {
    const of = neighbours.get(from) ?? [];
    if (!of.includes(to)) neighbours.set(from, [...of, to]);
  };
  for (const { from, to } of known) {
    link(from, to);
    link(to, from);
  }
  const membersOf = new Map<AuthorityId, string[]>();
  for (const name of names.toSorted(byCaption)) {
    for (const authority of listsOf(name)) {
      membersOf.set(authority, [...(membersOf.get(authority) ?? []), name.id]);
    }
  }
  return { names: byId, connections: known, neighbours, membersOf };
}

/** Lists on which a name has an entry in force, each once, in the order of the pages. */
export function listsOf({ listings }: NameSummary): AuthorityId[] {
  const inForce = listings.filter(({ state }) => state === 'listed').map(({ authority }) => authority);
  return [...new Set(inForce)].toSorted((a, b) => authorityRank(a) - authorityRank(b));
}

function byCaption(a: NameSummary, b: NameSummary): number {
  return a.caption === b.caption ? (a.id < b.id ? -1 : 1) : a.caption < b.caption ? -1 : 1;
}
