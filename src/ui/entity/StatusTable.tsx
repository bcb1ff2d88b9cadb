import type { Entity } from '@/core/entities/entity';
import { useLanguage } from '@/ui/kit/language-context';
import { StatusTableRow } from './StatusTableRow';
import { rowAnchors, type StatusRow, statusRows } from './status-rows';

const COLUMNS = 4;

/** Every list: entries first, then those searched without a find, then those that nobody could read. */
export function StatusTable({ entity }: { entity: Entity }) {
  const { translate } = useLanguage();
  const all = statusRows(entity);
  const anchors = rowAnchors(all);
  const rows = all.map((row, at) => ({ row, anchor: anchors[at] ?? '' }));
  const entries = rows.filter(({ row }) => 'status' in row);
  const notFound = rows.filter(({ row }) => row.kind === 'not-found');
  const notChecked = rows.filter(({ row }) => row.kind === 'not-checked');
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

interface RowsProps {
  rows: { row: StatusRow; anchor: string }[];
  heading?: string;
}

function Rows({ rows, heading }: RowsProps) {
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
      {rows.map(({ row, anchor }) => (
        <StatusTableRow key={anchor} row={row} anchor={anchor} />
      ))}
    </tbody>
  );
}
