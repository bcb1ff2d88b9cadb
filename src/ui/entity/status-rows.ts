import type { Entity } from '@/core/entities/entity';
import { AuthorityId, Measure, type Status } from '@/core/entities/status';

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
  const silent = AuthorityId.options
    .filter((authority) => !spoken.has(authority))
    .map((authority): StatusRow => ({ kind: 'not-checked', authority }));
  return [...entries, ...checks, ...silent].sort(compareRows);
}

function compareRows(a: StatusRow, b: StatusRow): number {
  return (
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    gravity(a) - gravity(b) ||
    listingDate(b).localeCompare(listingDate(a)) ||
    AuthorityId.options.indexOf(a.authority) - AuthorityId.options.indexOf(b.authority)
  );
}

function gravity(row: StatusRow): number {
  return 'status' in row ? Measure.options.indexOf(row.status.measure) : 0;
}

function listingDate(row: StatusRow): string {
  return 'status' in row ? (row.status.date ?? '') : '';
}
