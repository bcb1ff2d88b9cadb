import type { Connection } from '@/core/entities/connections';
import { useLanguage } from '@/ui/kit/language-context';
import { CommonLists } from './CommonLists';
import { ConnectionGraph } from '@/ui/graph/ConnectionGraph';
import type { TypeMetrics } from '@/ui/graph/drawing';
import { ConnectionTable } from './ConnectionTable';
import type { DrawnNetwork } from './use-drawn-network';

interface Props {
  id: string;
  /** Connections of the entity of the page, also those that lead out of the packs. */
  own: readonly Connection[];
  /** Caption of each entity that a connection leads to. */
  related: Readonly<Record<string, string>>;
  drawn: DrawnNetwork;
  metrics: TypeMetrics;
  /** How wide the page is, in pixels. */
  width: number;
}

/** Drawing and table of what links the entity with others; both show the same. */
export function Connections({ id, own, related, drawn, metrics, width }: Props) {
  const { translate } = useLanguage();
  const { network, graph, depth, setDepth, toggle, further, boxHeight } = drawn;
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
          room={{ width, height: boxHeight }}
          onToggle={toggle}
        />
      ) : null}
      <ConnectionTable id={id} own={own} related={related} further={further} names={network.names} />
      <CommonLists graph={graph} names={network.names} />
    </>
  );
}
