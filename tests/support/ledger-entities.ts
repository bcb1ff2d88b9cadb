import { readLedger } from './ledger';
import type { AuthorityId } from '@/core/entities/status';

/** What the record of research says of one entity, below its heading. */
export interface LedgerEntity {
  id: string;
  /** Rows of its table that may become a status: read in a list, and not replaced by a later copy of it. */
  seen: SeenRow[];
  /** Numbers of the entries that are in doubt: never to be shown. */
  doubtful: string[];
  /** Everything with a digit in “Identifiers”: UIDs, company numbers, ids of other databases. */
  identifiers: string[];
  facts: number;
  /** Entities that “Relations” names. */
  relatedTo: string[];
  /** Lists that were searched in vain. */
  notFound: AuthorityId[];
}

interface SeenRow {
  authorities: AuthorityId[];
  /** The name as printed; empty where the row prints none. */
  printed: string;
  date: string | undefined;
  asOf: string;
}

const AUTHORITIES: Record<string, AuthorityId[]> = {
  EU: ['eu-269-2014', 'eu-833-2014', 'eu-other'],
  'US OFAC SDN': ['us-ofac-sdn'],
  'US OFAC NS-CMIC': ['us-ofac-non-sdn'],
  'US BIS Entity List': ['us-bis-entity-list'],
  'US DoD Section 1260H': ['us-dod-1260h'],
  'US DoD Section 1286': ['us-dod-1286'],
  UK: ['uk-sanctions-list'],
  Canada: ['ca-sema', 'ca-terrorist-entities'],
  Australia: ['au-dfat'],
  'New Zealand': ['nz-russia'],
  'Japan MOF': ['jp-mof'],
  'Japan METI': ['jp-meti-russia'],
  'Japan METI Foreign End User List': ['jp-meti-feul'],
  'Switzerland (SECO)': ['ch-seco'],
  'UN Security Council': ['un-sc'],
  'Ukraine, Defence Intelligence "War & Sanctions"': ['ua-gur'],
};

/** Short names in the lines “NOT FOUND”. China's counter-measures have no place in a pack. */
const SEARCHED: [mention: RegExp, authority: AuthorityId][] = [
  [/EU 269\/2014/, 'eu-269-2014'],
  [/EU 833\/2014/, 'eu-833-2014'],
  [/(?<!N)SDN-26/, 'us-ofac-sdn'],
  [/NSDN-26/, 'us-ofac-non-sdn'],
  [/BIS-26/, 'us-bis-entity-list'],
  [/1260H/, 'us-dod-1260h'],
  [/Section 1286/, 'us-dod-1286'],
  [/UN-26/, 'un-sc'],
  [/METI-RU/, 'jp-meti-russia'],
  [/METI-FEUL/, 'jp-meti-feul'],
  [/MOF-1/, 'jp-mof'],
  [/UA-WS/, 'ua-gur'],
  [/UK-1/, 'uk-sanctions-list'],
  [/CA-1/, 'ca-sema'],
  [/AU-1/, 'au-dfat'],
  [/NZ-1/, 'nz-russia'],
  [/CH-1/, 'ch-seco'],
];

/** Every entity of the record, in its order. Empty where the record is missing. */
export function readLedgerEntities(): LedgerEntity[] {
  const [, ...sections] = readLedger().split(/^### \d+\. /mu);
  return sections.map((section) => readSection(section.split(/^## /mu)[0] ?? ''));
}

function readSection(section: string): LedgerEntity {
  const lines = section.split('\n');
  const after = (label: string): string =>
    lines.find((line) => line.startsWith(`- **${label}**`))?.slice(label.length + 6) ?? '';
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(1, -1).split(' | '));
  const marked = (mark: RegExp) => rows.filter((row) => mark.test(row[6]?.trim() ?? ''));
  const notFound = lines.filter((line) => line.startsWith('- **NOT FOUND**')).join(' ');
  return {
    id: section.split(' ')[0] ?? '',
    seen: marked(/^SEEN-LIST(?!.*old: re-check)/).map(seenRow),
    doubtful: marked(/^DOUBT/).flatMap(
      (row) => /\b(RUS\d+|LIB\d+|ENT-\d+|item \d+|reference \d+)/.exec(row[3] ?? '')?.[1] ?? [],
    ),
    identifiers: [
      ...after('Identifiers')
        .replaceAll(/\([^)]*\)/g, '')
        .matchAll(/[\w.-]*\d[\w.-]{4,}/g),
    ].map(([text]) => text),
    facts: lines.filter((line) => /^ {2}\d+\. /.test(line)).length,
    relatedTo: [...after('Relations').matchAll(/→ ([a-z0-9-]+)/g)].map((hit) => hit[1] ?? ''),
    notFound: SEARCHED.flatMap(([mention, authority]) => (mention.test(notFound) ? authority : [])),
  };
}

function seenRow(row: string[]): SeenRow {
  const cell = (at: number): string => row[at]?.trim() ?? '';
  const dateOf = (text: string): string | undefined => /^\d{4}(?:-\d\d){0,2}/.exec(text)?.[0];
  return {
    authorities: AUTHORITIES[cell(0)] ?? [],
    printed: /`([^`]+)`[^`]*$/.exec(cell(3).split(';')[0] ?? '')?.[1] ?? '',
    date: dateOf(cell(4)),
    asOf: dateOf(cell(5)) ?? '',
  };
}
