import { AUTHORITIES, authorityRank } from '@/core/entities/authorities';
import { compareStatuses } from '@/core/entities/compare-statuses';
import type { Entity } from '@/core/entities/entity';
import { listCoverage, type SearchedList, type UncheckedList } from '@/core/entities/list-coverage';
import type { AuthorityId, Status } from '@/core/entities/status';

/** One line of the status table: an entry that was read, or what is known where there is none. */
export type StatusRow =
  | { kind: 'listed' | 'delisted'; authority: AuthorityId; status: Status }
  | ({ kind: 'not-found' } & SearchedList)
  | ({ kind: 'not-checked' } & UncheckedList);

/**
 * Fragments of the address for the rows of the table, in their order: the list and the number of the entry in it, `list-us-ofac-sdn_uid-49193`, so that
 * an address that was copied never comes to mean another entry. `list-un-sc` is a list without an entry or the first entry without a number,
 * `list-un-sc-2` the second. Lists that this version does not know share a name, since their ids may be of any signs.
 */
export function rowAnchors(rows: readonly StatusRow[]): string[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const list = Object.hasOwn(AUTHORITIES, row.authority) ? `list-${row.authority}` : 'list-unknown';
    const number = 'status' in row ? asFragment(row.status.reference ?? '') : '';
    const name = number === '' ? list : `${list}_${number}`;
    let anchor = name;
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${name}-${count}`;
    taken.add(anchor);
    return anchor;
  });
}

/** Lower-case letters and digits of English with hyphens between them; empty where a text has none. */
function asFragment(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The same for each entry of the entity, to be led to from the timeline. */
export function statusAnchors(entity: Entity): Map<Status, string> {
  const rows = statusRows(entity);
  const anchors = rowAnchors(rows);
  return new Map(rows.flatMap((row, at) => ('status' in row ? [[row.status, anchors[at] ?? '']] : [])));
}

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
  const { notFound, notChecked } = listCoverage(entity);
  return [
    ...entries,
    ...notFound.map((list): StatusRow => ({ kind: 'not-found', ...list })),
    ...notChecked.map((list): StatusRow => ({ kind: 'not-checked', ...list })),
  ].sort(compareRows);
}

function compareRows(a: StatusRow, b: StatusRow): number {
  if ('status' in a && 'status' in b) return compareStatuses(a.status, b.status);
  return (
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || authorityRank(a.authority) - authorityRank(b.authority)
  );
}
