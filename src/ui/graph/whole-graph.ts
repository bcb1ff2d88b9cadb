import { connectionKey } from '@/core/entities/connections';
import type { Network } from './network';
import type { GraphNode, VisibleGraph } from './visible-graph';

/** Every connection of a network and the names that have one. Names without are left out, and nothing can be unfolded. */
export function wholeGraph({ names, connections }: Network): VisibleGraph {
  const linked = new Set(connections.flatMap(({ from, to }) => [from, to]));
  const nodes = [...linked].flatMap((id): GraphNode[] => {
    const name = names.get(id);
    return name ? [{ id, kind: 'name', name, step: 0, hidden: 0, isOpen: false }] : [];
  });
  const edges = connections.map((connection) => ({
    id: connectionKey(connection),
    kind: 'connection' as const,
    from: connection.from,
    to: connection.to,
    connection,
  }));
  return { nodes, edges };
}
