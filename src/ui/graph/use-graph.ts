import { useMemo, useState } from 'preact/hooks';
import type { Network } from './network';
import { type VisibleGraph, visibleGraph } from './visible-graph';

/** Two steps show the surroundings of every name of the packs without scrolling. */
const DEFAULT_DEPTH = 2;

/** The part of the network that the page shows; a name without connections starts with its lists, or there would be nothing to see. */
export function useGraph(
  network: Network,
  root: string,
): { graph: VisibleGraph; depth: number; setDepth(depth: number): void; toggle(id: string): void } {
  const isAlone = (network.neighbours.get(root) ?? []).length === 0;
  const [depth, setDepth] = useState(DEFAULT_DEPTH);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(isAlone ? [root] : []));
  const graph = useMemo(() => visibleGraph(network, root, { depth, open }), [network, root, depth, open]);
  const toggle = (id: string) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { graph, depth, setDepth, toggle };
}
