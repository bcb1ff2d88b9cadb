import type { Entity } from '@/core/entities/entity';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusTableRow } from './StatusTableRow';
import { type StatusRow, statusRows } from './status-rows';

/** Entries first; then the lists without an entry, folded away where they are many. Nothing is left out of the print. */
export function StatusTable({ entity }: { entity: Entity }) {
  const { translate } = useLanguage();
  const rows = statusRows(entity);
  const entries = rows.filter((row) => 'status' in row);
  const notFound = rows.filter((row) => row.kind === 'not-found');
  const notChecked = rows.filter((row) => row.kind === 'not-checked');
  return (
    <table class="statuses">
      <thead>
        <tr>
          <th scope="col">{translate('entityAuthority')}</th>
          <th scope="col">{translate('entityMeasure')}</th>
          <th scope="col">{translate('entityListedSince')}</th>
          <th scope="col">{translate('entityCopyOf')}</th>
        </tr>
      </thead>
      {entries.length > 0 ? <Rows rows={entries} /> : null}
      {notFound.length > 0 ? <Rows rows={notFound} /> : null}
      {notChecked.length > 0 ? <Rows rows={notChecked} /> : null}
    </table>
  );
}

function Rows({ rows }: { rows: StatusRow[] }) {
  return (
    <tbody>
      {rows.map((row, index) => (
        <StatusTableRow key={`${row.authority} ${index}`} row={row} />
      ))}
    </tbody>
  );
}
