import type { PageReport, ReportedName } from '@/core/report/page-report';

/**
 * Columns, in their order. Identifiers of a data format, as the field names of the JSON are: the same in every language. What each holds
 * stands in `assets/schemas/page-report.csv.md`. Programs may count columns: a new one comes last.
 */
const COLUMNS = [
  'page_title',
  'page_address',
  'read_at',
  'name_id',
  'name',
  'kind',
  'countries',
  'status_class',
  'statuses',
  'status_sources',
  'mention',
  'sentence',
  'rule',
  'evidence',
  'packs',
  'not_found',
  'not_checked',
  'connections',
  'connection_sources',
  'page_complete',
  'check_notes',
] as const;

/** One row a mention, and one for a page that was not read whole and has none; RFC 4180, with a byte-order mark so that spreadsheets take it for UTF-8. */
export function reportAsCsv(report: PageReport): string {
  const { page, names, packs } = report;
  const packNames = packs.map(({ id, version, date }) => `${id} ${version} (${date})`).join('; ');
  const rows = names.flatMap((name) => {
    const listed = listings(name, report);
    const linked = connections(name, report);
    return name.mentions.map(({ before, name: surface, after, rule, evidence }) => [
      page.title,
      page.address,
      page.readAt,
      name.id,
      name.caption,
      name.kind,
      name.countries.join(' '),
      name.statusClass,
      ...listed,
      surface,
      before + surface + after,
      rule,
      evidence ?? '',
      packNames,
      name.notFound.map(({ authority, asOf }) => `${authority} (list of ${asOf})`).join('; '),
      name.notChecked.map(({ authority }) => authority).join('; '),
      ...linked,
      String(page.isComplete),
      checkNotes(name),
    ]);
  });
  if (rows.length === 0 && !page.isComplete) rows.push(pageAlone(report, packNames));
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** That nothing was found is no answer where not all was read: a row without a name says so. */
function pageAlone({ page }: PageReport, packs: string): string[] {
  const said: Partial<Record<(typeof COLUMNS)[number], string>> = {
    page_title: page.title,
    page_address: page.address,
    read_at: page.readAt,
    packs,
    page_complete: String(page.isComplete),
  };
  return COLUMNS.map((column) => said[column] ?? '');
}

/** Entries of a name, and the addresses that show them. */
function listings({ statuses }: ReportedName, report: PageReport): [string, string] {
  const entries = statuses.map(
    ({ authority, measure, state, date, asOf }) =>
      `${authority}: ${measure}, ${state}${date === undefined ? '' : ` ${date}`} (list of ${asOf})`,
  );
  return [entries.join('; '), addresses(statuses, report)];
}

/** Why a list was not checked, or how one was searched. */
function checkNotes({ notFound, notChecked }: ReportedName): string {
  return [...notFound, ...notChecked]
    .flatMap(({ authority, note }) => (note === undefined ? [] : [`${authority}: ${note}`]))
    .join('; ');
}

/** What links a name to others of the page, and the addresses that say so. A link stands with both of its names. */
function connections({ id }: ReportedName, report: PageReport): [string, string] {
  const own = report.connections.filter(({ from, to }) => from === id || to === id);
  const links = own.map(({ from, to, kind, claims }) => {
    const said = claims.map(({ attribution, date, note }) =>
      [`${attribution.kind}: ${attribution.by}`, date, note].filter(Boolean).join(', '),
    );
    return `${from} ${kind} ${to} (${said.join(' / ')})`;
  });
  const claims = own.flatMap((connection) => connection.claims);
  return [links.join('; '), addresses(claims, report)];
}

function addresses(of: readonly { sources: readonly string[] }[], { sources }: PageReport): string {
  const keys = new Set(of.flatMap((one) => one.sources));
  return [...keys].flatMap((key) => sources[key]?.url ?? []).join(' ');
}

/**
 * Spreadsheets run what begins like a formula, and a page or a list may say anything: such a cell gets an apostrophe before it, which they
 * show as text. White space before the sign does not hide it from them.
 */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
