import { useMemo } from 'preact/hooks';
import { useLanguage } from '@/ui/kit/language-context';
import { Notice } from '@/ui/kit/Notice';
import { Room } from '@/ui/kit/Room';
import type { Gathered } from './gather-report';
import { ReportActions } from './ReportActions';
import { ReportConnections } from './ReportConnections';
import { ReportContents } from './ReportContents';
import type { ReportDeps } from './report-deps';
import { ReportHeader } from './ReportHeader';
import { ReportName } from './ReportName';
import { ReportSources } from './ReportSources';

interface Props {
  gathered: Extract<Gathered, { kind: 'report' }>;
  /** The tab did not answer when it was asked again. */
  isGone: boolean;
  deps: ReportDeps;
  onAgain(): void;
}

/** A report as one reads and files it: the page, its names with every mention, how they are linked, the sources. */
export function ReportBody({ gathered, isGone, deps, onAgain }: Props) {
  const { translate } = useLanguage();
  const { report, names } = gathered;
  const metrics = useMemo(() => deps.readTypeMetrics(), [deps]);
  const numbers = new Map(Object.keys(report.sources).map((key, index) => [key, index + 1]));
  const packCaptions = new Map(names.map(({ id, caption }) => [id, caption]));
  const notice = noticeKey(gathered);
  return (
    <main class="report">
      <ReportHeader report={report} />
      <ReportActions report={report} deps={deps} onAgain={onAgain} />
      {isGone ? <Notice>{translate('reportGoneSince')}</Notice> : null}
      {notice ? <Notice>{translate(notice)}</Notice> : null}
      {report.names.length === 0 && report.page.isComplete ? (
        <p class="report__none">{translate('reportNoNames')}</p>
      ) : null}
      <ReportContents names={report.names} packCaptions={packCaptions} />
      {report.names.map((name) => (
        <ReportName key={name.id} {...{ name, report, numbers, packCaptions }} />
      ))}
      {report.names.length > 1 ? (
        <Room
          id="connections"
          title={translate('reportConnections')}
          note={translate('reportConnectionsNote')}
        >
          <ReportConnections {...{ gathered, numbers, packCaptions, metrics }} />
        </Room>
      ) : null}
      <ReportSources report={report} />
      <p class="report__foot">{translate('reportMadeBy', [report.madeBy])}</p>
    </main>
  );
}

/** What the reader must know before relying on the list. */
function noticeKey({ state, report }: Props['gathered']): string | undefined {
  if (state === 'off') return 'reportOff';
  if (state === 'scanning') return 'reportScanning';
  if (state === 'failed') return 'reportFailed';
  return report.page.isComplete ? undefined : 'reportIncomplete';
}
