import type { ReportedName } from '@/core/report/page-report';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { type PluralKeys, translateCount } from '@/ui/kit/translate-count';

const TIMES: PluralKeys = {
  one: 'popupTimesOne',
  few: 'popupTimesFew',
  many: 'popupTimesMany',
  other: 'popupTimesOther',
};

/** All names of the report at a glance, gravest first. */
export function ReportContents({ names }: { names: readonly ReportedName[] }) {
  const language = useLanguage();
  const { translate } = language;
  if (names.length === 0) return null;
  return (
    <table class="report-contents">
      <caption class="visually-hidden">{translate('popupPageHeading')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('reportName')}</th>
          <th scope="col">{translate('reportStatus')}</th>
          <th scope="col">{translate('reportMentions')}</th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ id, caption, statusClass, mentions }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#name-${id}`}>
                <bdi>{caption}</bdi>
              </a>
            </th>
            <td>
              <StatusBadge statusClass={statusClass} language={language} />
            </td>
            <td>{translateCount(TIMES, mentions.length, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
