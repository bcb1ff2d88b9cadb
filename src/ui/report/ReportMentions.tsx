import type { ReportedMention } from '@/core/report/page-report';
import { useLanguage } from '@/ui/kit/language-context';
import { reasonText } from '@/ui/kit/reason-text';

/** Each mention in its sentence; why it was underlined is said once for those in a row that share it. */
export function ReportMentions({ mentions }: { mentions: readonly ReportedMention[] }) {
  const language = useLanguage();
  const reasons = mentions.map((mention) => reasonText(mention, mention.name, language));
  return (
    <>
      <h3>{language.translate('reportOnPage')}</h3>
      <ol class="report-mentions">
        {mentions.map(({ before, name, after }, index) => (
          <li key={index}>
            <blockquote dir="auto">
              {before}
              <mark>{name}</mark>
              {after}
            </blockquote>
            {reasons[index] === reasons[index - 1] ? null : <p class="report-reason">{reasons[index]}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
