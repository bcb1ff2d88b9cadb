import type { Connection } from '@/core/entities/connections';
import type { NameSummary } from '@/core/entities/name-summary';
import { severity } from '@/core/entities/compare-statuses';
import { measureLook } from '@/ui/kit/status-look';
import type { Language } from '@/ui/kit/language';
import { relationKey } from '@/ui/kit/relation-words';
import type { GraphEdge } from './visible-graph';

/** How sure an edge is: read in a record, said by somebody, or no link at all but a common list. */
export type EdgeBasis = 'record' | 'said' | 'list';

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
  if (edge.kind === 'connection') return translate(relationKey(edge.connection.kind));
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
