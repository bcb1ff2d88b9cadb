import { useMemo } from 'preact/hooks';
import { type Connection, connectionKey } from '@/core/entities/connections';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import type { DrawingFrame } from '@/ui/graph/drawing';
import { createNetwork, type Network } from '@/ui/graph/network';
import { openingView } from '@/ui/graph/opening-view';
import { useGraph } from '@/ui/graph/use-graph';

/** What links the names of the packs, and the part of it that the page draws. */
export interface DrawnNetwork extends ReturnType<typeof useGraph> {
  network: Network;
  /** Connections of the drawing that are none of the entity's own, in the order of the drawing. */
  further: Connection[];
  /** Of the box around the drawing, in pixels. */
  boxHeight: number;
}

/** The drawing of a page; without an overview there is nothing to draw. */
export function useDrawnNetwork(
  overview: OverviewReply,
  id: string,
  own: readonly Connection[],
  { language, metrics, width }: DrawingFrame & { width: number },
): DrawnNetwork {
  const network = useMemo(
    () => (overview.ok ? createNetwork(overview.names, overview.connections) : createNetwork([], [])),
    [overview],
  );
  const opening = useMemo(
    () => openingView(network, id, { language, metrics, width }),
    [network, id, language, metrics, width],
  );
  const drawn = useGraph(network, id, opening);
  const further = useMemo(() => {
    const ownKeys = new Set(own.map(connectionKey));
    return drawn.graph.edges.flatMap((edge) =>
      edge.kind === 'connection' && !ownKeys.has(edge.id) ? [edge.connection] : [],
    );
  }, [drawn.graph, own]);
  return { ...drawn, network, further, boxHeight: opening.height };
}
