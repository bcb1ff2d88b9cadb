import type { Status } from '@/core/entities/status';
import { useLanguage } from '@/ui/kit/language-context';
import { authorityLabel } from '@/core/entities/authorities';
import { DateText } from '@/ui/kit/DateText';
import { formatDate } from '@/ui/kit/format-date';
import { InPackLanguage } from '@/ui/kit/InPackLanguage';
import { measureWords } from '@/ui/kit/status-look';
import { withoutLead } from '@/ui/kit/without-lead';
import { MeasureMark } from './MeasureMark';
import { SourceRefs } from './SourceRefs';
import type { StatusRow } from './status-rows';

/**
 * One authority: what its list says, or that it says nothing, or that nobody looked. `anchor` is its fragment of the address;
 * a list that nobody looked into has one too, but no link to step through.
 */
export function StatusTableRow({ row, anchor }: { row: StatusRow; anchor: string }) {
  const { translate } = useLanguage();
  return (
    <tr id={anchor} class={`statuses__row statuses__row--${row.kind}`}>
      <th scope="row" class="statuses__authority">
        {row.kind === 'not-checked' ? (
          authorityLabel(row.authority, translate)
        ) : (
          <a class="statuses__anchor" href={`#${anchor}`} title={translate('entityRowLink')}>
            {authorityLabel(row.authority, translate)}
          </a>
        )}
      </th>
      {'status' in row ? <Entry status={row.status} /> : <Absence row={row} />}
    </tr>
  );
}

function Entry({ status }: { status: Status }) {
  const language = useLanguage();
  const { translate } = language;
  const effect = withoutLead(status, measureWords(status.measure, language));
  return (
    <>
      <td>
        <MeasureMark measure={status.measure} state={status.state} />
        <p class="statuses__effect">
          <InPackLanguage text={effect} language={language} />
          <SourceRefs keys={status.sources} />
        </p>
        <Details status={status} />
        <Note text={status.note} />
      </td>
      <td data-label={translate('entityListedSince')}>
        <DateText date={status.date} language={language} />
      </td>
      <td data-label={translate('entityCopyOf')}>
        <DateText date={status.asOf} language={language} />
      </td>
    </>
  );
}

function Details({ status: { listedAs, programme, reference } }: { status: Status }) {
  const { translate } = useLanguage();
  if (!listedAs && !programme && !reference) return null;
  return (
    <dl class="statuses__details">
      {listedAs ? <Detail term={translate('entityListedAs')} value={listedAs} /> : null}
      {programme ? <Detail term={translate('entityProgramme')} value={programme} /> : null}
      {reference ? <Detail term={translate('entityReference')} value={reference} /> : null}
    </dl>
  );
}

function Detail({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

function Absence({ row }: { row: Exclude<StatusRow, { status: Status }> }) {
  const language = useLanguage();
  const { translate } = language;
  return (
    <td colSpan={3}>
      {row.kind === 'not-found'
        ? translate('entityNotFound', [formatDate(row.asOf, language)])
        : translate('entityNotChecked')}
      <Note text={row.note} />
    </td>
  );
}

function Note({ text }: { text: string | undefined }) {
  const language = useLanguage();
  if (!text) return null;
  return (
    <p class="statuses__note">
      <InPackLanguage text={text} language={language} />
    </p>
  );
}
