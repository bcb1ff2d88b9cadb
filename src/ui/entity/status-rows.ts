import { AUTHORITY_ORDER, authorityRank } from '@/core/entities/authorities';
import { compareStatuses } from '@/core/entities/compare-statuses';
import type { Entity } from '@/core/entities/entity';
import type { AuthorityId, Status } from '@/core/entities/status';

/** One line of the status table: an entry that was read, or what is known where there is none. */
export type StatusRow =
  | { kind: 'listed' | 'delisted'; authority: AuthorityId; status: Status }
  | { kind: 'not-found'; authority: AuthorityId; asOf: string; note?: string }
  | { kind: 'not-checked'; authority: AuthorityId; note?: string };

const ORDER: readonly StatusRow['kind'][] = ['listed', 'delisted', 'not-found', 'not-checked'];

/**
 * One row for every entry and one for every authority without an entry. Entries in force stand first, gravest first, newest first; an
 * authority of which the pack says nothing is *not checked*, never left out.
 */
export function statusRows(entity: Entity): StatusRow[] {
  const entries = entity.statuses.map((status): StatusRow => ({
    kind: status.state,
    authority: status.authority,
    status,
  }));
  const spoken = new Set(entries.map((row) => row.authority));
  const checks = entity.checks
    .filter((check) => !spoken.has(check.authority))
    .map((check): StatusRow => {
      const note = check.note === undefined ? {} : { note: check.note };
      return check.result === 'not-found'
        ? { kind: 'not-found', authority: check.authority, asOf: check.asOf, ...note }
        : { kind: 'not-checked', authority: check.authority, ...note };
    });
  for (const row of checks) spoken.add(row.authority);
  const silent = AUTHORITY_ORDER.filter((authority) => !spoken.has(authority)).map(
    (authority): StatusRow => ({ kind: 'not-checked', authority }),
  );
  return [...entries, ...checks, ...silent].sort(compareRows);
}

function compareRows(a: StatusRow, b: StatusRow): number {
  if ('status' in a && 'status' in b) return compareStatuses(a.status, b.status);
  return (
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || authorityRank(a.authority) - authorityRank(b.authority)
  );
}
