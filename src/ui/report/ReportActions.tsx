import type { PageReport } from '@/core/report/page-report';
import { Button } from '@/ui/kit/Button';
import { useLanguage } from '@/ui/kit/language-context';
import { reportAsCsv } from './report-csv';
import type { ReportDeps } from './report-deps';
import { reportAsMarkdown } from './report-markdown';

interface Props {
  report: PageReport;
  deps: ReportDeps;
  onAgain(): void;
}

/** Ways to keep the report. Nothing is kept unless the reader does it. */
export function ReportActions({ report, deps, onAgain }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const name = `sidelight-report-${report.page.readAt.slice(0, 16).replaceAll(':', '')}`;
  return (
    <div class="report-actions" role="group" aria-label={translate('reportKeep')}>
      <Button look="solid" onPress={() => deps.print()}>
        {translate('reportPrint')}
      </Button>
      <Button onPress={() => deps.save(`${name}.md`, reportAsMarkdown(report, language), 'text/markdown')}>
        Markdown
      </Button>
      <Button onPress={() => deps.save(`${name}.csv`, reportAsCsv(report), 'text/csv')}>CSV</Button>
      <Button
        onPress={() => deps.save(`${name}.json`, `${JSON.stringify(report, null, 2)}\n`, 'application/json')}
      >
        JSON
      </Button>
      <Button look="plain" onPress={onAgain}>
        {translate('reportAgain')}
      </Button>
    </div>
  );
}
