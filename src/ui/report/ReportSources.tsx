import type { PageReport } from '@/core/report/page-report';
import { formatDate } from '@/ui/kit/format-date';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { publishedText } from '@/ui/kit/published-text';
import { SourceLink } from '@/ui/kit/SourceLink';
import { SourceTitle } from '@/ui/kit/SourceTitle';

/** Every source that the report points at, with the day on which it was last opened. */
export function ReportSources({ report: { sources } }: { report: PageReport }) {
  const language = useLanguage();
  const { translate } = language;
  const all = Object.entries(sources);
  if (all.length === 0) return null;
  return (
    <Room id="sources" title={translate('entitySources')}>
      <ol class="report-sources">
        {all.map(([key, source], index) => (
          <li key={key} id={`source-${index + 1}`}>
            <SourceLink
              source={source}
              label={<SourceTitle title={source.title} language={language} />}
              language={language}
            />
            <p class="report-sources__detail">
              {[
                source.publisher,
                publishedText(source, language),
                translate('reportAccessed', [formatDate(source.accessed, language)]),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </Room>
  );
}
