import { AuthorityId } from './status';

/** What a reader needs to know of a list before reading an entry of it. */
export interface Authority {
  /** Short name: `US Treasury (OFAC)`. */
  label: string;
  /** What a listing there means, in one plain sentence. */
  meaning: string;
  /** Where the list, or the office that keeps it, is published; always https. */
  url: string;
}

/** Every list that a pack may speak of. */
export const AUTHORITIES: Record<AuthorityId, Authority> = {
  'us-ofac-sdn': {
    label: 'US Treasury (OFAC)',
    meaning: 'Property within reach of US law is blocked, and US persons may not deal with those listed.',
    url: 'https://sanctionssearch.ofac.treas.gov/',
  },
  'us-ofac-non-sdn': {
    label: 'US Treasury (OFAC), other lists',
    meaning: 'Narrower US restrictions, for example on securities or credit; property is not blocked.',
    url: 'https://sanctionssearch.ofac.treas.gov/',
  },
  'us-bis-entity-list': {
    label: 'US Commerce Department (Entity List)',
    meaning: 'An export control: US goods and technology may be supplied only with a licence.',
    url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744',
  },
  'us-bis-meu-list': {
    label: 'US Commerce Department (Military End-User List)',
    meaning: 'An export control: certain US goods may be supplied only with a licence.',
    url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744',
  },
  'us-dod-1260h': {
    label: 'US Defense Department (Section 1260H)',
    meaning: 'Named as a Chinese military company that operates in the United States; nothing is frozen.',
    url: 'https://media.defense.gov/2026/Jun/08/2003945537/-1/-1/1/ENTITIES-IDENTIFIED-AS-CHINESE-MILITARY-COMPANIES-OPERATING-IN-THE-UNITED-STATES-IN-ACCORDANCE-WITH-SECTION-1260H.PDF',
  },
  'us-dod-1286': {
    label: 'US Defense Department (Section 1286)',
    meaning: 'A caution for research funded by the department; nothing is frozen.',
    url: 'https://www.cto.mil/wp-content/uploads/2026/07/FY25-Section-1286-List.pdf',
  },
  'us-fcc-covered-list': {
    label: 'US communications regulator (FCC)',
    meaning: 'Concerns the authorisation of equipment for the US market; nothing is frozen.',
    url: 'https://www.fcc.gov/supplychain/coveredlist',
  },
  'eu-269-2014': {
    label: 'European Union (asset freeze)',
    meaning:
      'Funds and economic resources in the EU are frozen, and none may be made available to those listed.',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0269-20260717',
  },
  'eu-833-2014': {
    label: 'European Union (export and finance rules)',
    meaning:
      'Stricter EU export rules, or limits on finance and transactions; each entry says which, and nothing is frozen.',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0833-20260717',
  },
  'eu-other': {
    label: 'European Union (other regimes)',
    meaning:
      'EU measures apart from those on Russia, for example on Iran, terrorism or human rights; each entry says which.',
    url: 'https://eur-lex.europa.eu/',
  },
  'uk-sanctions-list': {
    label: 'United Kingdom',
    meaning: 'Sanctions under UK law, usually an asset freeze; each entry says which.',
    url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  },
  'jp-mof': {
    label: 'Japan (Ministry of Finance)',
    meaning: 'Payments to those listed, and transactions with them, are restricted: an asset freeze.',
    url: 'https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/list.html',
  },
  'jp-meti-feul': {
    label: 'Japan (Foreign End User List)',
    meaning: 'A caution for exporters about weapons; nothing is frozen.',
    url: 'https://www.meti.go.jp/policy/anpo/20250929_3.pdf',
  },
  'jp-meti-russia': {
    label: 'Japan (export bans, Russia)',
    meaning: 'Exports from Japan to those listed are banned; nothing is frozen.',
    url: 'https://www.meti.go.jp/policy/anpo/',
  },
  'ca-sema': {
    label: 'Canada (sanctions)',
    meaning: 'Canadians may not deal in the property of those listed: an asset freeze.',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2014-58/',
  },
  'ca-terrorist-entities': {
    label: 'Canada (listed terrorist entities)',
    meaning: 'Named as a terrorist entity under Canada’s Criminal Code.',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-284/',
  },
  'ca-named-research': {
    label: 'Canada (Named Research Organizations)',
    meaning: 'A caution for federally funded research; nothing is frozen.',
    url: 'https://science.gc.ca/',
  },
  'ch-seco': {
    label: 'Switzerland (SECO)',
    meaning: 'Sanctions under Swiss law, usually an asset freeze.',
    url: 'https://www.seco.admin.ch',
  },
  'au-dfat': {
    label: 'Australia (DFAT)',
    meaning: 'Sanctions under Australian law, usually an asset freeze or a travel ban.',
    url: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
  },
  'nz-russia': {
    label: 'New Zealand (Russia sanctions)',
    meaning: 'Sanctions under New Zealand law: asset freezes, travel bans and service bans.',
    url: 'https://www.mfat.govt.nz/',
  },
  'ua-nsdc': {
    label: 'Ukraine (NSDC)',
    meaning: 'Sanctions by decree of the National Security and Defence Council; each decree says which.',
    url: 'https://drs.nsdc.gov.ua/',
  },
  'ua-gur': {
    label: 'Ukraine (Defence Intelligence portal)',
    meaning: 'Named by Ukraine’s military intelligence: a statement without legal effect.',
    url: 'https://war-sanctions.gur.gov.ua/en/uav/companies',
  },
  'un-sc': {
    label: 'United Nations Security Council',
    meaning: 'Sanctions that every member state has to apply.',
    url: 'https://main.un.org/securitycouncil/',
  },
};

/** Asset freezes first, then export controls, then lists that only name; decides between entries of one measure and date. */
export const AUTHORITY_ORDER: readonly AuthorityId[] = [
  'un-sc',
  'us-ofac-sdn',
  'eu-269-2014',
  'eu-other',
  'uk-sanctions-list',
  'ca-sema',
  'ca-terrorist-entities',
  'jp-mof',
  'ch-seco',
  'au-dfat',
  'nz-russia',
  'ua-nsdc',
  'us-ofac-non-sdn',
  'us-bis-entity-list',
  'us-bis-meu-list',
  'eu-833-2014',
  'jp-meti-russia',
  'us-dod-1260h',
  'us-fcc-covered-list',
  'jp-meti-feul',
  'us-dod-1286',
  'ca-named-research',
  'ua-gur',
];

/** Place of a list in that order; one from a newer version stands last. */
export function authorityRank(id: AuthorityId): number {
  const place = AUTHORITY_ORDER.indexOf(id);
  return place < 0 ? AUTHORITY_ORDER.length : place;
}

/** Short name of a list; an id from a newer list, which has no entry here, is given back as it is. */
export function authorityLabel(id: AuthorityId): string {
  const known = AuthorityId.safeParse(id);
  return known.success ? AUTHORITIES[known.data].label : id;
}
