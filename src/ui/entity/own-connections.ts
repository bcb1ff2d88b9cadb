import { type Connection, connectionKey, findConnections } from '@/core/entities/connections';
import type { Entity } from '@/core/entities/entity';
import type { OverviewReply } from '@/core/messages/ui-to-background';

/**
 * Every connection of an entity: those that it holds itself, whoever they lead to, and those that others hold with it. Where the overview
 * cannot be read, its own alone.
 */
export function ownConnections(
  entity: Pick<Entity, 'id' | 'relations'>,
  overview: OverviewReply,
): Connection[] {
  const known = overview.ok
    ? overview.connections.filter(({ from, to }) => from === entity.id || to === entity.id)
    : [];
  const keys = new Set(known.map(connectionKey));
  return [...known, ...findConnections([entity]).filter((one) => !keys.has(connectionKey(one)))];
}
