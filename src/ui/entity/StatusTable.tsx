import type { Entity } from '@/core/entities/entity';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusTableRow } from './StatusTableRow';
import { type StatusRow, statusRows } from './status-rows';

const COLUMNS = 4;

/** Every list: entries first, then those searched without a find, then those that nobody could read. */
export function StatusTable({ entity }: { entity: Entity }) {
  const { translate } = useLanguage();
  const rows = statusRows(entity);
  const entries = rows.filter((row) => 'status' in row);
  const notFound = rows.filter((row) => row.kind === 'not-found');
  const notChecked = rows.filter((row) => row.kind === 'not-checked');
  return (
    <table class="statuses" aria-labelledby="statuses-heading">
      <thead>
        <tr>
          <th scope="col">{translate('entityAuthority')}</th>
          <th scope="col">{translate('entityMeasure')}</th>
          <th scope="col">{translate('entityListedSince')}</th>
          <th scope="col">{translate('entityCopyOf')}</th>
        </tr>
      </thead>
      <Rows rows={entries} />
      <Rows rows={notFound} heading={translate('entityNotFoundGroup')} />
      <Rows rows={notChecked} heading={translate('entityNotCheckedGroup')} />
    </table>
  );
}

function Rows({ rows, heading }: { rows: StatusRow[]; heading?: string }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      {heading ? (
        <tr>
          <th scope="rowgroup" colSpan={COLUMNS} class="statuses__group">
            {heading}
          </th>
        </tr>
      ) : null}
      {rows.map((row, index) => (
        <StatusTableRow key={`${row.authority} ${index}`} row={row} />
      ))}
    </tbody>
  );
}
