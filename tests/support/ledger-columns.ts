import type { AuthorityId, Status } from '@/core/entities/status';

/**
 * A column of the ledger's summary table against the entries of the pack: both sides as short texts, one per entry. Left out on purpose:
 * `US BIS 2022` (replaced by the text of July 2026) and every “(page)” of `other` (replaced by the list itself, or told in a fact).
 */
export interface LedgerColumn {
  column: string;
  /** What a cell promises. */
  promised: (cell: string) => string[];
  /** What the pack holds. */
  held: (statuses: readonly Status[]) => string[];
  /** Lists that have to be told apart from an entry where the cell says “–” (searched) or “?” (in doubt). */
  authorities: AuthorityId[];
}

const NOTHING = ['–', '?', 'n/a', 'n.d.'];
const parts = (cell: string): string[] =>
  NOTHING.includes(cell) ? [] : cell.split(', ').filter((part) => !part.endsWith('(page)'));
const of = (statuses: readonly Status[], ...authorities: AuthorityId[]): Status[] =>
  statuses.filter((status) => authorities.includes(status.authority));
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const lastNumber = (text = ''): string => /(\d+\w?)$/.exec(text)?.[1] ?? text;

/** Swiss sets by the kind that the ledger infers for them; every other set is “other”. */
const SWISS_SETS = new Map([
  ...['27286', '8174', '3984', '62614', '3980'].map((set) => [set, 'freeze'] as const),
  ['29445', 'export'] as const,
]);

function swissKinds(statuses: readonly Status[]): string[] {
  return of(statuses, 'ch-seco').flatMap((status) => {
    const sets = [...(status.reference ?? '').matchAll(/set (\d+)/g)].map((hit) => hit[1] ?? '');
    return unique(sets.map((set) => SWISS_SETS.get(set) ?? 'other'));
  });
}

const canadianItem = (status: Status): string => {
  if (status.authority === 'ca-terrorist-entities') return 'terror';
  const country = /\((\w+)\)/.exec(status.programme ?? '')?.[1] ?? '';
  const short = { Russia: 'RU', Iran: 'IR', Ukraine: 'UKR' }[country] ?? country;
  return `${short} ${lastNumber(status.reference)}`;
};

/** `269/2014 243` from either EU authority. */
const euFreeze = (status: Status): string => {
  const act = status.authority === 'eu-269-2014' ? '269/2014' : /\d+\/\d+/.exec(status.reference ?? '')?.[0];
  return `${act} ${lastNumber(status.reference)}`;
};

export const LEDGER_COLUMNS: LedgerColumn[] = [
  {
    column: 'US OFAC',
    promised: parts,
    held: (statuses) => [
      ...of(statuses, 'us-ofac-sdn').map(() => 'SDN'),
      ...of(statuses, 'us-ofac-non-sdn').map(() => 'CMIC only'),
    ],
    authorities: ['us-ofac-sdn', 'us-ofac-non-sdn'],
  },
  {
    column: 'US other',
    promised: parts,
    held: (statuses) => [
      ...of(statuses, 'us-dod-1260h').map(() => '1260H'),
      ...of(statuses, 'us-fcc-covered-list').map(() => 'FCC'),
      ...of(statuses, 'us-dod-1286').map(() => '1286'),
    ],
    authorities: ['us-dod-1260h', 'us-fcc-covered-list', 'us-dod-1286'],
  },
  {
    column: 'EU freeze (269 or other)',
    promised: parts,
    held: (statuses) => of(statuses, 'eu-269-2014', 'eu-other').map(euFreeze),
    authorities: ['eu-269-2014', 'eu-other'],
  },
  {
    column: 'EU 833',
    promised: parts,
    held: (statuses) =>
      of(statuses, 'eu-833-2014').map((status) => /^Annex ([\w.]+)/.exec(status.reference ?? '')?.[1] ?? ''),
    authorities: ['eu-833-2014'],
  },
  {
    column: 'other',
    promised: parts,
    held: (statuses) => [
      ...of(statuses, 'jp-meti-russia').map(() => 'JP'),
      ...of(statuses, 'ua-gur').map(() => 'UA-WS'),
      ...of(statuses, 'un-sc').map(() => 'UN'),
    ],
    authorities: ['jp-meti-russia', 'ua-gur', 'un-sc'],
  },
  {
    column: 'BIS 2026-07',
    promised: parts,
    held: (statuses) =>
      of(statuses, 'us-bis-entity-list')
        .map((status) => status.date?.slice(0, 4) ?? '')
        .toSorted()
        .slice(0, 1),
    authorities: ['us-bis-entity-list'],
  },
  {
    column: 'UK 2026-08',
    promised: parts,
    held: (statuses) => of(statuses, 'uk-sanctions-list').map((status) => status.reference ?? ''),
    authorities: ['uk-sanctions-list'],
  },
  {
    column: 'CA 2026-08',
    promised: parts,
    held: (statuses) => of(statuses, 'ca-sema', 'ca-terrorist-entities').map(canadianItem),
    authorities: ['ca-sema', 'ca-terrorist-entities'],
  },
  {
    column: 'AU 2026-08',
    promised: parts,
    held: (statuses) => of(statuses, 'au-dfat').map((status) => lastNumber(status.reference)),
    authorities: ['au-dfat'],
  },
  {
    column: 'NZ 2026-03',
    promised: parts,
    held: (statuses) =>
      of(statuses, 'nz-russia').map((status) => status.reference?.replace('-', ' ') ?? 'page'),
    authorities: ['nz-russia'],
  },
  {
    column: 'CH 2026-02',
    promised: (cell) => parts(cell).flatMap((part) => part.split('+')),
    held: swissKinds,
    authorities: ['ch-seco'],
  },
  {
    column: 'JP MOF 2026-03',
    promised: parts,
    held: (statuses) => of(statuses, 'jp-mof').map((status) => status.date ?? ''),
    authorities: ['jp-mof'],
  },
  {
    column: 'JP FEUL 2025-09',
    promised: parts,
    held: (statuses) => of(statuses, 'jp-meti-feul').map((status) => lastNumber(status.reference)),
    authorities: ['jp-meti-feul'],
  },
];

/** The columns of the copies that were searched whole, where “–” is a finding. */
export const SEARCHED_WHOLE = [
  'BIS 2026-07',
  'UK 2026-08',
  'CA 2026-08',
  'AU 2026-08',
  'NZ 2026-03',
  'CH 2026-02',
  'JP MOF 2026-03',
];
