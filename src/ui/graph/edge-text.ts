import type { Connection } from '@/core/entities/connections';
import type { NameSummary } from '@/core/entities/name-summary';
import { severity } from '@/core/entities/compare-statuses';
import { measureLook } from '@/ui/kit/status-look';
import type { Language } from '@/ui/kit/language';
import { relationKey } from '@/ui/kit/relation-words';
import type { GraphEdge } from './visible-graph';

/** How sure an edge is: read in a record, said by somebody, or no link at all but a common list. */
export type EdgeBasis = 'record' | 'said' | 'list';

/** What holds both ways. */
export const MUTUAL: ReadonlySet<string> = new Set(['collaborates-with', 'not-the-same-as', 'linked-to']);

/** A connection is as sure as its best claim. */
export function edgeBasis(edge: GraphEdge): EdgeBasis {
  if (edge.kind === 'listing') return 'list';
  return isOnRecord(edge.connection) ? 'record' : 'said';
}

/** Words along an edge. A line from a name to its list says what the list does; the lines on to its other names need no word. */
export function edgeText(
  edge: GraphEdge,
  names: ReadonlyMap<string, NameSummary>,
  { translate }: Language,
): string {
  if (edge.kind === 'connection') {
    const { kind, from } = edge.connection;
    const words = translate(relationKey(kind));
    // The drawing runs from the left; what is said the other way has a sign before it, since its arrowhead lies among others.
    return from === edge.from || MUTUAL.has(kind) ? words : `← ${words}`;
  }
  const listing = edge.from === edge.name ? gravest(names.get(edge.name), edge.authority) : undefined;
  return listing ? translate(measureLook(listing.measure).key) : '';
}

function gravest(name: NameSummary | undefined, authority: string) {
  return name?.listings
    .filter((listing) => listing.authority === authority && listing.state === 'listed')
    .toSorted((a, b) => severity(a.measure) - severity(b.measure))[0];
}

function isOnRecord({ claims }: Connection): boolean {
  return claims.some(({ attribution }) => attribution.kind === 'official-record');
}
