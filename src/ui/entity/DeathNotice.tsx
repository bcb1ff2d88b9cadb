import { useContext } from 'preact/hooks';
import type { Fact } from '@/core/entities/fact';
import { attributionText } from '@/ui/kit/attribution-text';
import { formatDate } from '@/ui/kit/format-date';
import { publishedText } from '@/ui/kit/published-text';
import { useLanguage } from '@/ui/kit/language-context';
import { SourceNumbers, SourceRefs } from './SourceRefs';

/** That somebody is reported dead: the day, who says so, and the date of that report. */
export function DeathNotice({ fact }: { fact: Fact }) {
  const language = useLanguage();
  const { translate } = language;
  const { sources } = useContext(SourceNumbers);
  const [report] = fact.sources.flatMap((key) => sources[key] ?? []);
  return (
    <p class="death">
      <strong>{translate('entityReportedDead', [formatDate(fact.date, language)])}</strong>{' '}
      {attributionText(fact.attribution, language)}
      {report
        ? `, ${report.published ? translate('entityReportOf', [formatDate(report.published, language)]) : publishedText(report, language)}`
        : ''}
      <SourceRefs keys={fact.sources} />
    </p>
  );
}
