import { compareStatuses } from '@/core/entities/compare-statuses';
import type { Connection } from '@/core/entities/connections';
import type { Entity } from '@/core/entities/entity';

/**
 * Numbers the sources of an entity from 1 in the order in which a reader of the page meets them: summary, listings, facts in page order,
 * connections, legal persons, homonyms. A source that nothing points at gets no number.
 */
export function numberSources(
  entity: Entity,
  factsInOrder: Entity['facts'],
  connections: readonly Connection[],
): Map<string, number> {
  const keys = [
    entity.summary,
    ...entity.statuses.toSorted(compareStatuses),
    ...factsInOrder,
    ...connections.flatMap(({ claims }) => claims),
    ...entity.legalPersons,
    ...entity.homonyms,
  ].flatMap((part) => part.sources);
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]));
}
