import type { Entity } from './entity';
import type { Relation, RelationKind } from './relations';

/** One source's word on a connection. */
export type ConnectionClaim = Pick<Relation, 'attribution' | 'date' | 'note' | 'sources'>;

/** Two entities and what links them, read from `from` to `to`; said once, whichever of the two holds it in the pack. */
export interface Connection {
  from: string;
  to: string;
  kind: RelationKind;
  claims: ConnectionClaim[];
}

/** Kinds that say the same from the other end. */
const INVERSE: Partial<Record<RelationKind, RelationKind>> = {
  'produced-by': 'produces',
  'owned-by': 'owner-of',
  'subsidiary-of': 'parent-of',
  'designed-by': 'designs',
  'developed-by': 'develops',
  'supplied-by': 'supplies',
  'led-by': 'leads',
  'founded-by': 'founded',
  'financed-by': 'finances',
};

/** Kinds that hold both ways. */
const MUTUAL: ReadonlySet<RelationKind> = new Set(['collaborates-with', 'not-the-same-as', 'linked-to']);

/**
 * The relations of all entities given, each link once: “B is produced by A” and “A produces B” become one connection with the claims of
 * both. A claim that both ends hold in the same words stands once. Ordered by the two ids, so the same pack always gives the same list.
 */
export function findConnections(entities: Iterable<Pick<Entity, 'id' | 'relations'>>): Connection[] {
  const found = new Map<string, Connection>();
  for (const { id, relations } of entities) {
    for (const relation of relations) {
      const ends = orient(id, relation);
      const key = connectionKey(ends);
      const connection = found.get(key) ?? { ...ends, claims: [] };
      found.set(key, connection);
      const claim = claimOf(relation);
      if (!connection.claims.some((known) => isSameClaim(known, claim))) connection.claims.push(claim);
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, connection]) => connection);
}

/** The same for both spellings of one link. */
export function connectionKey({ from, to, kind }: Pick<Connection, 'from' | 'to' | 'kind'>): string {
  return `${from} ${to} ${kind}`;
}

function orient(id: string, { kind, to }: Relation): Pick<Connection, 'from' | 'to' | 'kind'> {
  const inverse = INVERSE[kind];
  if (inverse) return { from: to, to: id, kind: inverse };
  if (MUTUAL.has(kind) && to < id) return { from: to, to: id, kind };
  return { from: id, to, kind };
}

function claimOf({ attribution, date, note, sources }: Relation): ConnectionClaim {
  return {
    attribution,
    sources,
    ...(date === undefined ? {} : { date }),
    ...(note === undefined ? {} : { note }),
  };
}

function isSameClaim(a: ConnectionClaim, b: ConnectionClaim): boolean {
  return (
    a.attribution.kind === b.attribution.kind &&
    a.attribution.by === b.attribution.by &&
    a.date === b.date &&
    a.note === b.note &&
    a.sources.join() === b.sources.join()
  );
}
