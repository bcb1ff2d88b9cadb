import { useMemo } from 'preact/hooks';
import type { Connection } from '@/core/entities/connections';
import type { OverviewReply } from '@/core/messages/ui-to-background';
import { useLanguage } from '@/ui/kit/language-context';
import { CommonLists } from './CommonLists';
import { ConnectionGraph } from '@/ui/graph/ConnectionGraph';
import type { TypeMetrics } from '@/ui/graph/drawing';
import { createNetwork } from '@/ui/graph/network';
import { useGraph } from '@/ui/graph/use-graph';
import { ConnectionTable } from './ConnectionTable';

interface Props {
  id: string;
  /** Connections of the entity of the page, also those that lead out of the packs. */
  own: readonly Connection[];
  /** Caption of each entity that a connection leads to. */
  related: Readonly<Record<string, string>>;
  overview: Extract<OverviewReply, { ok: true }>;
  metrics: TypeMetrics;
}

/** Drawing and table of what links the entity with others; both show the same. */
export function Connections({ id, own, related, overview, metrics }: Props) {
  const { translate } = useLanguage();
  const network = useMemo(() => createNetwork(overview.names, overview.connections), [overview]);
  const { graph, depth, setDepth, toggle } = useGraph(network, id);
  return (
    <>
      {own.length === 0 ? <p class="graph-lead">{translate('entityNoConnections')}</p> : null}
      {/* The pack of this very page may be switched off: then the network does not hold it. */}
      {graph.nodes.length > 1 ? (
        <ConnectionGraph
          network={network}
          root={id}
          graph={graph}
          depth={{ steps: depth, onChange: setDepth }}
          metrics={metrics}
          onToggle={toggle}
        />
      ) : null}
      <ConnectionTable id={id} own={own} related={related} graph={graph} names={network.names} />
      <CommonLists graph={graph} names={network.names} />
    </>
  );
}
