import { useMemo, useState } from 'preact/hooks';
import type { Network } from './network';
import type { OpeningView } from './opening-view';
import { type VisibleGraph, visibleGraph } from './visible-graph';

/** The part of the network that the page shows, from what it opens with to where the reader takes it. */
export function useGraph(
  network: Network,
  root: string,
  opening: OpeningView,
): { graph: VisibleGraph; depth: number; setDepth(depth: number): void; toggle(id: string): void } {
  const [depth, setDepth] = useState(opening.depth);
  const [open, setOpen] = useState(opening.open);
  const graph = useMemo(() => visibleGraph(network, root, { depth, open }), [network, root, depth, open]);
  const toggle = (id: string) =>
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { graph, depth, setDepth, toggle };
}
