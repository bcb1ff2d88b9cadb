import type { Attribution } from './fact';
import type { EntitySchema } from './entity';
import type { PartialDate } from './partial-date';
import type { AuthorityId, Measure } from './status';
import type { StatusClass } from './status-class';

/** What the popover shows of an entity: small enough to send for every hover. Built in the background by `buildEntityCard`. */
export interface EntityCard {
  id: string;
  /** In the reader’s language, where the pack has the name in it. */
  caption: string;
  /** The name in the language of the pack. */
  english: string;
  schema: EntitySchema;
  /** ISO 3166 codes, lower case. */
  countries: string[];
  summary: { text: string; attribution: Attribution };
  statusClass: StatusClass;
  /** Gravest first, newest first. */
  statuses: CardStatus[];
  /** Authorities searched without a find, with the date of the copy, and those not checked, also where the pack says nothing of them. */
  notFound: { authority: AuthorityId; label: string; asOf: PartialDate }[];
  notChecked: { authority: AuthorityId; label: string }[];
  /** Two or three, by rank; a denial stands directly after the allegation it answers. */
  facts: CardFact[];
  /** All that the pack holds of it. */
  factCount: number;
  homonyms: { caption: string; description: string }[];
  packVersion: string;
}

export interface CardFact {
  text: string;
  date?: PartialDate;
  attribution: Attribution;
  /** It answers the statement before it, and is never shown or left out without it. */
  isAnswer: boolean;
  /** In the order of the pack, each address once; empty where the pack holds none of them. */
  sources: CardSource[];
}

export interface CardStatus {
  authority: AuthorityId;
  /** Short name of the authority: `US Treasury (OFAC)`. */
  label: string;
  /** The same in a word or two, under the kind of measure: `US (OFAC)`. */
  brief: string;
  /** Place of the authority among all; of many that say the same, the first are the ones in sight. */
  rank: number;
  measure: Measure;
  /** The measure in plain words. */
  effect: string;
  state: 'listed' | 'delisted';
  date?: PartialDate | undefined;
  asOf: PartialDate;
  source: CardSource;
}

export interface CardSource {
  publisher: string;
  title: string;
  /** https or http only; the popover shows a link for https alone. */
  url: string;
}
