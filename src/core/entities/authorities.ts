import { isolate } from '../text/isolate';
import type { AuthorityId } from './status';
import type { Translate } from './translate';

/** Where the words for a list and the list itself are found. */
export interface Authority {
  /** Message with its short name: `US Treasury (OFAC)`. What is the proper name of a list (`Entity List`) stands in it in every language. */
  labelKey: string;
  /** Message with the country, or whoever keeps it, where the kind of measure stands above: `US (OFAC)`. */
  briefKey: string;
  /** Where the list, or the office that keeps it, is published; always https. */
  url: string;
}

/** Every list that a pack may speak of, each under a sentence on what an entry there means. */
export const AUTHORITIES: Record<AuthorityId, Authority> = {
  // Property within reach of US law is blocked, and US persons may not deal with those listed.
  'us-ofac-sdn': {
    labelKey: 'authorityUsOfacSdn',
    briefKey: 'authorityUsOfacSdnBrief',
    url: 'https://sanctionssearch.ofac.treas.gov/',
  },
  // Narrower US restrictions, for example on securities or credit; property is not blocked.
  'us-ofac-non-sdn': {
    labelKey: 'authorityUsOfacNonSdn',
    briefKey: 'authorityUsOfacNonSdnBrief',
    url: 'https://sanctionssearch.ofac.treas.gov/',
  },
  // An export control: US goods and technology may be supplied only with a licence.
  'us-bis-entity-list': {
    labelKey: 'authorityUsBisEntityList',
    briefKey: 'authorityUsBisEntityListBrief',
    url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744',
  },
  // An export control: certain US goods may be supplied only with a licence.
  'us-bis-meu-list': {
    labelKey: 'authorityUsBisMeuList',
    briefKey: 'authorityUsBisMeuListBrief',
    url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744',
  },
  // Named as a Chinese military company that operates in the United States; nothing is frozen.
  'us-dod-1260h': {
    labelKey: 'authorityUsDod1260h',
    briefKey: 'authorityUsDod1260hBrief',
    url: 'https://media.defense.gov/2026/Jun/08/2003945537/-1/-1/1/ENTITIES-IDENTIFIED-AS-CHINESE-MILITARY-COMPANIES-OPERATING-IN-THE-UNITED-STATES-IN-ACCORDANCE-WITH-SECTION-1260H.PDF',
  },
  // A caution for research funded by the department; nothing is frozen.
  'us-dod-1286': {
    labelKey: 'authorityUsDod1286',
    briefKey: 'authorityUsDod1286Brief',
    url: 'https://www.cto.mil/wp-content/uploads/2026/07/FY25-Section-1286-List.pdf',
  },
  // Concerns the authorisation of equipment for the US market; nothing is frozen.
  'us-fcc-covered-list': {
    labelKey: 'authorityUsFccCoveredList',
    briefKey: 'authorityUsFccCoveredListBrief',
    url: 'https://www.fcc.gov/supplychain/coveredlist',
  },
  // Funds and economic resources in the EU are frozen, and none may be made available to those listed.
  'eu-269-2014': {
    labelKey: 'authorityEu2692014',
    briefKey: 'authorityEu2692014Brief',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0269-20260717',
  },
  // Stricter EU export rules, or limits on finance and transactions; each entry says which, and nothing is frozen.
  'eu-833-2014': {
    labelKey: 'authorityEu8332014',
    briefKey: 'authorityEu8332014Brief',
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02014R0833-20260717',
  },
  // EU measures apart from those on Russia, for example on Iran, terrorism or human rights; each entry says which.
  'eu-other': {
    labelKey: 'authorityEuOther',
    briefKey: 'authorityEuOtherBrief',
    url: 'https://eur-lex.europa.eu/',
  },
  // Sanctions under UK law, usually an asset freeze; each entry says which.
  'uk-sanctions-list': {
    labelKey: 'authorityUkSanctionsList',
    briefKey: 'authorityUkSanctionsListBrief',
    url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  },
  // Payments to those listed, and transactions with them, are restricted: an asset freeze.
  'jp-mof': {
    labelKey: 'authorityJpMof',
    briefKey: 'authorityJpMofBrief',
    url: 'https://www.mof.go.jp/policy/international_policy/gaitame_kawase/gaitame/economic_sanctions/list.html',
  },
  // A caution for exporters about weapons; nothing is frozen.
  'jp-meti-feul': {
    labelKey: 'authorityJpMetiFeul',
    briefKey: 'authorityJpMetiFeulBrief',
    url: 'https://www.meti.go.jp/policy/anpo/20250929_3.pdf',
  },
  // Exports from Japan to those listed are banned; nothing is frozen.
  'jp-meti-russia': {
    labelKey: 'authorityJpMetiRussia',
    briefKey: 'authorityJpMetiRussiaBrief',
    url: 'https://www.meti.go.jp/policy/anpo/',
  },
  // Canadians may not deal in the property of those listed: an asset freeze.
  'ca-sema': {
    labelKey: 'authorityCaSema',
    briefKey: 'authorityCaSemaBrief',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2014-58/',
  },
  // Named as a terrorist entity under Canada’s Criminal Code.
  'ca-terrorist-entities': {
    labelKey: 'authorityCaTerroristEntities',
    briefKey: 'authorityCaTerroristEntitiesBrief',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2002-284/',
  },
  // A caution for federally funded research; nothing is frozen.
  'ca-named-research': {
    labelKey: 'authorityCaNamedResearch',
    briefKey: 'authorityCaNamedResearchBrief',
    url: 'https://science.gc.ca/',
  },
  // Sanctions under Swiss law, usually an asset freeze.
  'ch-seco': {
    labelKey: 'authorityChSeco',
    briefKey: 'authorityChSecoBrief',
    url: 'https://www.seco.admin.ch',
  },
  // Sanctions under Australian law, usually an asset freeze or a travel ban.
  'au-dfat': {
    labelKey: 'authorityAuDfat',
    briefKey: 'authorityAuDfatBrief',
    url: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
  },
  // Sanctions under New Zealand law: asset freezes, travel bans and service bans.
  'nz-russia': {
    labelKey: 'authorityNzRussia',
    briefKey: 'authorityNzRussiaBrief',
    url: 'https://www.mfat.govt.nz/',
  },
  // Sanctions by decree of the National Security and Defence Council; each decree says which.
  'ua-nsdc': {
    labelKey: 'authorityUaNsdc',
    briefKey: 'authorityUaNsdcBrief',
    url: 'https://drs.nsdc.gov.ua/',
  },
  // Named by Ukraine’s military intelligence: a statement without legal effect.
  'ua-gur': {
    labelKey: 'authorityUaGur',
    briefKey: 'authorityUaGurBrief',
    url: 'https://war-sanctions.gur.gov.ua/en/uav/companies',
  },
  // Sanctions that every member state has to apply.
  'un-sc': {
    labelKey: 'authorityUnSc',
    briefKey: 'authorityUnScBrief',
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

/**
 * Short name of a list in the reader's language. One that has no entry here is said to be unknown to this version, with its id as the pack
 * prints it; an id of other than ASCII signs is kept apart from the direction of the words around it.
 */
export function authorityLabel(id: AuthorityId, translate: Translate): string {
  if (Object.hasOwn(AUTHORITIES, id)) return translate(AUTHORITIES[id].labelKey);
  return translate('authorityUnknown', [isolate(id)]);
}

/** The same in as few words as tell it from the other lists of one measure. */
export function authorityBrief(id: AuthorityId, translate: Translate): string {
  return Object.hasOwn(AUTHORITIES, id) ? translate(AUTHORITIES[id].briefKey) : authorityLabel(id, translate);
}
