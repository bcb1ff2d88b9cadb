import type { PageReport, ReportedName } from '@/core/report/page-report';
import { attributionText } from '@/ui/kit/attribution-text';
import { countryName } from '@/ui/kit/country-name';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { useLanguage } from '@/ui/kit/language-context';
import { Room } from '@/ui/kit/Room';
import { schemaName } from '@/ui/kit/schema-name';
import { StatusBadge } from '@/ui/kit/StatusBadge';
import { StatusLine } from '@/ui/kit/StatusLine';
import { type PackCaptions, ReportCaption } from './ReportCaption';
import { ReportChecks } from './ReportChecks';
import { ReportMentions } from './ReportMentions';
import { SourceMarks } from './SourceMarks';

interface Props {
  name: ReportedName;
  report: PageReport;
  numbers: ReadonlyMap<string, number>;
  packCaptions: PackCaptions;
}

/** One name: who it is, what lists it, and each place on the page where it stands. Listings in force speak for themselves; where there is none, one line says so. */
export function ReportName({ name, report, numbers, packCaptions }: Props) {
  const language = useLanguage();
  const { translate } = language;
  const { sources, authorities } = report;
  const places = name.countries.map((code) => countryName(code, language)).join(', ');
  const kind = `${schemaName(name.kind, language)}, ${places || translate('kitCountryUnknown')}`;
  const marks = (keys: readonly string[]) => <SourceMarks keys={keys} numbers={numbers} sources={sources} />;
  return (
    <Room
      id={`name-${name.id}`}
      title={<ReportCaption name={name} packCaptions={packCaptions} />}
      note={kind}
    >
      <p class="report-name__summary" dir="auto">
        <InPackLanguage text={name.summary.text} language={language} />{' '}
        <small dir="auto">{attributionText(name.summary.attribution, language)}</small>
        {marks(name.summary.sources)}
      </p>
      {name.statuses.some(({ state }) => state === 'listed') ? null : (
        <p>
          <StatusBadge statusClass={name.statusClass} language={language} />
        </p>
      )}
      <ul class="report-name__statuses">
        {name.statuses.map((status) => (
          <li key={`${status.authority} ${status.reference} ${status.effect}`}>
            <StatusLine
              status={{
                ...status,
                label: authorities[status.authority] ?? status.authority,
                source: status.sources.flatMap((key) => sources[key] ?? [])[0] ?? NO_SOURCE,
              }}
              language={language}
            />
            <p class="report-name__copy">
              {translate('reportListOf', [formatDate(status.asOf, language)])}
              {marks(status.sources)}
            </p>
          </li>
        ))}
      </ul>
      <ReportChecks name={name} authorities={authorities} />
      <ReportMentions mentions={name.mentions} />
      <p class="report-name__more">
        <a href={`entity.html?${new URLSearchParams({ id: name.id }).toString()}`}>
          {translate('popupAllFactsOf', [name.caption])}
        </a>
      </p>
    </Room>
  );
}

const NO_SOURCE = { publisher: '', title: '', url: '' };
