import type { ReportedMention } from '@/core/report/page-report';
import { useLanguage } from '@/ui/kit/language-context';
import { reasonText } from '@/ui/kit/reason-text';

/** Mentions in a row that were underlined for the same reason. */
interface Run {
  reason: string;
  mentions: ReportedMention[];
}

/** Each mention in its sentence, in the order of the page; why it was underlined stands once above those in a row that share it. */
export function ReportMentions({ mentions }: { mentions: readonly ReportedMention[] }) {
  const language = useLanguage();
  const runs: Run[] = [];
  for (const mention of mentions) {
    const reason = reasonText(mention, mention.name, language);
    const last = runs.at(-1);
    if (last?.reason === reason) last.mentions.push(mention);
    else runs.push({ reason, mentions: [mention] });
  }
  return (
    <>
      <h3>{language.translate('reportOnPage')}</h3>
      <ol class="report-runs">
        {runs.map((run, index) => (
          <li key={index}>
            <p class="report-reason">{run.reason}</p>
            <ol class="report-mentions">
              {run.mentions.map(({ before, name, after }, place) => (
                <li key={place}>
                  <blockquote dir="auto">
                    {before}
                    <mark>{name}</mark>
                    {after}
                  </blockquote>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}
