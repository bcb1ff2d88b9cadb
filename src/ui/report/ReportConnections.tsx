import { useMemo } from 'preact/hooks';
import { connectionKey } from '@/core/entities/connections';
import type { ReportedName } from '@/core/report/page-report';
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
import { type PackCaptions, ReportCaption } from './ReportCaption';
import { SourceMarks } from './SourceMarks';

interface Props {
  gathered: Extract<Gathered, { kind: 'report' }>;
  numbers: ReadonlyMap<string, number>;
  packCaptions: PackCaptions;
  metrics: TypeMetrics;
}

/** How the names of the page are linked, as a drawing and in words. */
export function ReportConnections({ gathered: { report, names }, numbers, packCaptions, metrics }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const network = useMemo(() => createNetwork(names, report.connections), [names, report]);
  const graph = useMemo(() => wholeGraph(network), [network]);
  const end = (id: ReportedName['id']) => {
    const name = report.names.find((one) => one.id === id);
    return name ? <ReportCaption name={name} packCaptions={packCaptions} /> : null;
  };
  if (graph.edges.length === 0) return <p>{translate('reportNoConnections')}</p>;
  return (
    <>
      <ConnectionGraph network={network} graph={graph} metrics={metrics} />
      <table class="report-connections" aria-labelledby="connections-heading">
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
              <th scope="row">{end(connection.from)}</th>
              <td>{translate(relationKey(connection.kind))}</td>
              <td>{end(connection.to)}</td>
              <td>
                {connection.claims.map(({ attribution, date, note, sources }, index) => (
                  <p key={index}>
                    {attributionText(attribution, language)}
                    {date ? `, ${formatDate(date, language)}` : ''}
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
