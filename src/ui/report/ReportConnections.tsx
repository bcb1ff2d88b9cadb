import { useMemo } from 'preact/hooks';
import { connectionKey } from '@/core/entities/connections';
import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { relationKey } from '@/ui/kit/relation-words';
import { ConnectionGraph } from '@/ui/graph/ConnectionGraph';
import type { TypeMetrics } from '@/ui/graph/drawing';
import { createNetwork } from '@/ui/graph/network';
import { wholeGraph } from '@/ui/graph/whole-graph';
import type { Gathered } from './gather-report';
import { SourceMarks } from './SourceMarks';

interface Props {
  gathered: Extract<Gathered, { kind: 'report' }>;
  numbers: ReadonlyMap<string, number>;
  metrics: TypeMetrics;
}

/** How the names of the page are linked, as a drawing and in words. */
export function ReportConnections({ gathered: { report, names }, numbers, metrics }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const network = useMemo(() => createNetwork(names, report.connections), [names, report]);
  const graph = useMemo(() => wholeGraph(network), [network]);
  const captions = new Map<string, string>(report.names.map(({ id, caption }) => [id, caption]));
  if (graph.edges.length === 0) return <p>{translate('reportNoConnections')}</p>;
  return (
    <>
      <ConnectionGraph network={network} graph={graph} metrics={metrics} />
      <table class="report-connections">
        <thead>
          <tr>
            <th scope="col">{translate('entityRelationFrom')}</th>
            <th scope="col">{translate('entityRelationKind')}</th>
            <th scope="col">{translate('entityRelationTo')}</th>
            <th scope="col">{translate('entityRelationBasis')}</th>
          </tr>
        </thead>
        <tbody>
          {report.connections.map((connection) => (
            <tr key={connectionKey(connection)}>
              <th scope="row">
                <bdi>{captions.get(connection.from)}</bdi>
              </th>
              <td>{translate(relationKey(connection.kind))}</td>
              <td>
                <bdi>{captions.get(connection.to)}</bdi>
              </td>
              <td>
                {connection.claims.map(({ attribution, date, note, sources }, index) => (
                  <p key={index}>
                    {attributionText(attribution, language)}
                    {date ? `, ${formatDate(date, language)}` : ''}{' '}
                    <SourceMarks keys={sources} numbers={numbers} sources={report.sources} />
                    {note ? (
                      <small>
                        {' '}
                        <InPackLanguage text={note} language={language} />
                      </small>
                    ) : null}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
