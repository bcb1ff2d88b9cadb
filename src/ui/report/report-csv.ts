import type { PageReport } from '@/core/report/page-report';

/** Columns, in their order. Identifiers of a data format, as the field names of the JSON are: the same in every language. */
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
] as const;

/** One row a mention, RFC 4180, with a byte-order mark so that spreadsheets take it for UTF-8. */
export function reportAsCsv(report: PageReport): string {
  const { page, names, packs, sources } = report;
  const packNames = packs.map(({ id, version, date }) => `${id} ${version} (${date})`).join('; ');
  const rows = names.flatMap((name) => {
    const statuses = name.statuses.map(
      ({ authority, measure, state, date, asOf }) =>
        `${authority}: ${measure}, ${state}${date === undefined ? '' : ` ${date}`} (list of ${asOf})`,
    );
    const keys = [...new Set(name.statuses.flatMap((status) => status.sources))];
    const urls = keys.flatMap((key) => sources[key]?.url ?? []);
    return name.mentions.map(({ before, name: surface, after, rule, evidence }) => [
      page.title,
      page.address,
      page.readAt,
      name.id,
      name.caption,
      name.kind,
      name.countries.join(' '),
      name.statusClass,
      statuses.join('; '),
      urls.join(' '),
      surface,
      before + surface + after,
      rule,
      evidence ?? '',
      packNames,
    ]);
  });
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheets run what begins like a formula, and a page or a list may say anything: such a cell gets an apostrophe before it, which they
 * show as text. White space before the sign does not hide it from them.
 */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
