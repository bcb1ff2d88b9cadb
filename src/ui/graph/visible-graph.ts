import { type Connection, connectionKey } from '@/core/entities/connections';
import type { NameSummary } from '@/core/entities/name-summary';
import type { AuthorityId } from '@/core/entities/status';
import { listsOf, type Network } from './network';

/** What a drawing shows of a network. */
export interface VisibleGraph {
  /** In the order in which they were reached from the root, which comes first. */
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export type GraphNode = {
  id: string;
  /** Links between the root and this node. */
  step: number;
  /** What hangs on the node and is not drawn. */
  hidden: number;
  isOpen: boolean;
} & (
  | { kind: 'name'; name: NameSummary }
  | { kind: 'list'; authority: AuthorityId }
  /** Names of an open list for which the drawing has no room. */
  | { kind: 'rest'; authority: AuthorityId; count: number }
);

/** `from` is nearer to the root, or reached earlier. */
export type GraphEdge = { id: string; from: string; to: string } & (
  { kind: 'connection'; connection: Connection } | { kind: 'listing'; authority: AuthorityId; name: string }
);

/** Names that an open list adds; the index shows them all. */
export const MOST_MEMBERS = 12;

/** Id of the node of a list. */
function listNodeId(authority: AuthorityId): string {
  return `list:${authority}`;
}

/**
 * The part of a network that is drawn: names up to `depth` connections from the root, and whatever hangs on nodes in `open`: for a name its
 * further connections and its lists, for a list the names on it. The same arguments always give the same graph. A root that is not in the
 * network gives an empty one.
 */
export function visibleGraph(
  network: Network,
  root: string,
  { depth, open }: { depth: number; open: ReadonlySet<string> },
): VisibleGraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const queue: GraphNode[] = [];
  const reach = (node: GraphNode) => {
    if (nodes.has(node.id)) return;
    nodes.set(node.id, node);
    queue.push(node);
  };
  const reachName = (id: string, step: number) => {
    const name = network.names.get(id);
    if (name) reach({ id, kind: 'name', name, step, hidden: 0, isOpen: open.has(id) });
  };
  const list = (authority: AuthorityId, name: string, from: string, to: string) =>
    edges.set(`${authority} ${name}`, {
      id: `${authority} ${name}`,
      kind: 'listing',
      from,
      to,
      authority,
      name,
    });

  reachName(root, 0);
  for (const node of queue) {
    const step = node.step + 1;
    if (node.kind === 'name') {
      if (node.step < depth || node.isOpen)
        for (const id of network.neighbours.get(node.id) ?? []) reachName(id, step);
      if (node.isOpen) {
        for (const authority of listsOf(node.name)) {
          const id = listNodeId(authority);
          reach({ id, kind: 'list', authority, step, hidden: 0, isOpen: open.has(id) });
          if (!edges.has(`${authority} ${node.id}`)) list(authority, node.id, node.id, id);
        }
      }
    } else if (node.kind === 'list' && node.isOpen) {
      const members = network.membersOf.get(node.authority) ?? [];
      const shown = members.filter((id) => nodes.has(id));
      const added = members.filter((id) => !nodes.has(id)).slice(0, MOST_MEMBERS);
      for (const id of added) reachName(id, step);
      for (const id of [...shown, ...added]) {
        if (!edges.has(`${node.authority} ${id}`)) list(node.authority, id, node.id, id);
      }
      const count = members.length - shown.length - added.length;
      if (count > 0) {
        const id = `rest:${node.authority}`;
        reach({ id, kind: 'rest', authority: node.authority, count, step, hidden: 0, isOpen: false });
        edges.set(id, { id, kind: 'listing', from: node.id, to: id, authority: node.authority, name: '' });
      }
    }
  }
  for (const connection of network.connections) {
    if (!nodes.has(connection.from) || !nodes.has(connection.to)) continue;
    const id = connectionKey(connection);
    edges.set(id, { id, kind: 'connection', connection, ...inward(connection, nodes) });
  }
  return {
    nodes: [...nodes.values()].map((node) => ({ ...node, hidden: countHidden(node, network, nodes) })),
    edges: [...edges.values()],
  };
}

function inward({ from, to }: Connection, nodes: ReadonlyMap<string, GraphNode>) {
  const order = [...nodes.keys()];
  return order.indexOf(from) <= order.indexOf(to) ? { from, to } : { from: to, to: from };
}

function countHidden(node: GraphNode, network: Network, nodes: ReadonlyMap<string, GraphNode>): number {
  const missing = (ids: readonly string[]) => ids.filter((id) => !nodes.has(id)).length;
  if (node.kind === 'rest') return 0;
  if (node.kind === 'list') return node.isOpen ? 0 : missing(network.membersOf.get(node.authority) ?? []);
  const lists = node.isOpen ? [] : listsOf(node.name).map(listNodeId);
  return missing(network.neighbours.get(node.id) ?? []) + missing(lists);
}
