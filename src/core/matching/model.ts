/**
 * The vocabulary that the three stages share: the scan (background) finds *hits*, the decision (page) turns the hits of a whole page into
 * *mentions*, the painter draws mentions. Everything here is plain data that survives a JSON message.
 */
import type { EntitySchema } from '../entities/entity';
import type { StatusClass } from '../entities/status-class';

/** How much a name form proves by itself; `rare` forms are hardly anybody else's, but no official source was seen to write them so. */
export type Strength = 'strong' | 'rare' | 'short' | 'cue-only';

/** What kind of name form was found; it decides which traps are checked. */
export type NameKind = 'name' | 'acronym' | 'surname' | 'product';

/** How far from a name a cue may stand and still speak for or against it, nearest first. */
export type Reach = 'adjacent' | 'sentence' | 'paragraph' | 'section' | 'page';

/**
 * Hits of one scan, flattened to five numbers a hit: block ordinal in the request, start, end (UTF-16 units in the block's text), owner,
 * flags (see `hit-flags.ts`). Sorted by block, then start.
 */
export type FlatHits = number[];

/** What an owner number in a hit stands for. Sent once per reply for every owner that occurs in it. */
export type Owner = EntityOwner | CueOwner | RivalOwner | GivenNameOwner;

/** A name form of an entity of the pack or of a list. */
export interface EntityOwner {
  role: 'entity';
  id: string;
  caption: string;
  /** Caption by language, where the pack has one. A page is told only the one in its reader's language, as `caption`. */
  captions?: Readonly<Record<string, string>> | undefined;
  schema: EntitySchema;
  statusClass: StatusClass;
  /** Languages in which a short form is an everyday word. */
  everydayWordIn: string[];
  /** Acronyms of its own that are ordinary words too, lower case. */
  wordAcronyms: string[];
  /** Ids of entities whose sure mention on the page speaks for this one. */
  related: string[];
  /** Those of `related` that it owns, operates or belongs to. */
  closelyRelated: string[];
  /** Its full name may be somebody else's too: without a single word for it, a page of some length does not mean it. */
  hasNamesakes: boolean;
  /** Its short names need a word that identifies it (`CueEffect.identifies`), or its full name or a related one on the page. */
  needsIdentity: boolean;
  /** Year of birth, for people: an age beside the name that does not fit is another person's. */
  birthYear?: number;
  /** A man: where a language tells by the verb or the title that a woman is meant, it is another person. */
  isMan?: boolean;
  /** Family name forms belong to a person; the given names that are ours, folded. */
  givenNames: string[];
}

/** A word that speaks for (`weight` > 0) or against (`weight` < 0) entities. */
export interface CueOwner {
  role: 'cue';
  /** Name of the cue set or group, for the reason shown to the reader. */
  name: string;
  effects: CueEffect[];
}

/** What a cue says about one entity. Negative weights speak against it. */
export interface CueEffect {
  entity: string;
  weight: number;
  reach: Reach;
  /** Speaks against strong names too, not only against short ones. */
  alsoStrong?: boolean;
  /** Without one such word the entity's short names are not shown. */
  identifies?: boolean;
  /** Languages in which the word says so, where others may mean another thing by it; absent = in all. */
  languages?: string[];
}

/** Full name of something else that shares a short form with one of ours. */
export interface RivalOwner {
  role: 'rival';
  caption: string;
  /** Ids of the entities it can be confused with. */
  of: string[];
}

/** A given name, any language: tells whose surname follows. */
interface GivenNameOwner {
  role: 'given-name';
}

/** A found name, cue or rival in a block. Offsets are UTF-16 units in the block's own text. */
export interface Hit {
  start: number;
  end: number;
  owner: number;
  flags: number;
}

/** One block as the decision sees it. The text may be dropped (`''`) where `hits` is empty. */
export interface PageBlock {
  /** Key of the block, unique on the page; mentions point back to it. */
  id: number;
  text: string;
  /** BCP 47 primary subtag of the nearest `lang`, or `''`. */
  lang: string;
  /** Blocks of one table row, definition-list pair or list item share a row; 0 = none. */
  row: number;
  /** Nearest sectioning ancestor (article, aside, section, nav, …); 0 = the page itself. */
  section: number;
  heading: boolean;
  hits: readonly Hit[];
}

/** Everything the decision looks at. Blocks stand in document order. */
export interface PageView {
  /** The document's title, as context only: never a place of mentions. */
  title?: PageBlock;
  /** Only blocks with hits need to be there. */
  blocks: readonly PageBlock[];
  /** UTF-16 units of all text that was read, blocks without hits included. */
  length: number;
  owners: ReadonlyMap<number, Owner>;
}

/**
 * Why a name is shown (or was dropped), as a rule and its evidence. The words come from the interface's language; `evidence` is text from
 * the page or the pack, at most 80 characters.
 */
export interface Reason {
  rule:
    | 'exact-name'
    | 'defined-here'
    | 'full-name-on-page'
    | 'context'
    | 'related-name'
    | 'same-name-before'
    | 'one-of-several'
    // Why a candidate was dropped:
    | 'no-evidence'
    | 'counter-context'
    | 'something-else-defined'
    | 'part-of-longer-name'
    | 'another-person'
    | 'capitals'
    | 'everyday-word'
    | 'unclear';
  evidence?: string;
}

/** One name that is shown. */
export interface Mention {
  block: number;
  start: number;
  end: number;
  entity: string;
  /** Others that bear the very same name, where nothing on the page tells them apart; each as likely as `entity`. */
  also?: string[];
  reason: Reason;
}

/** A candidate that is not shown, kept for `npm run gold` and the tests. */
interface Dropped extends Mention {
  surface: string;
}

export interface Decision {
  mentions: Mention[];
  dropped: Dropped[];
}
