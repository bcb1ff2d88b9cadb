import type { ReportedName } from '@/core/report/page-report';
import { type CountKeys, translateCount } from '@/core/translate-count';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { type PackCaptions, ReportCaption } from './ReportCaption';

const TIMES: CountKeys = {
  one: 'popupTimesOne',
  few: 'popupTimesFew',
  many: 'popupTimesMany',
  other: 'popupTimesOther',
};

interface Props {
  names: readonly ReportedName[];
  packCaptions: PackCaptions;
}

/** All names of the report at a glance, gravest first. */
export function ReportContents({ names, packCaptions }: Props) {
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
        {names.map((name) => (
          <tr key={name.id}>
            <th scope="row">
              <a href={`#name-${name.id}`}>
                <ReportCaption name={name} packCaptions={packCaptions} />
              </a>
            </th>
            <td>
              <StatusBadge statusClass={name.statusClass} language={language} />
            </td>
            <td>{translateCount(TIMES, name.mentions.length, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
