import type { CueEffect, EntityOwner, NameKind, PageBlock, RivalOwner, Strength } from '../model';

/** A place in the page: block ordinal in document order and offsets in that block's text. */
export interface Place {
  block: number;
  start: number;
  end: number;
  sentence: number;
}

/** One entity's claim on one place. Two entities may claim the same place (`Autel`). */
export interface Claim extends Place {
  entity: EntityOwner;
  /** A `rare` form is read as a full name that needs a trace. */
  strength: Exclude<Strength, 'rare'>;
  /** Shown only where something on the page speaks for it. */
  needsTrace: boolean;
  kind: NameKind;
  surface: string;
  /** Follows an at sign: an account's name, which may be anybody's. */
  handle: boolean;
  /** What the words around say, once it has been asked for; they do not change while the page is judged. */
  evidence?: Evidence;
  /** The same without counter-cues that are meant for short forms. */
  evidenceForFull?: Evidence;
  /** What else in the sentence its cues may belong to, once it has been asked for. */
  othersInSentence?: readonly Place[];
}

/** What the words around a claim say, for and against, as sums of weight by distance. */
export interface Evidence {
  /** All that speaks for the entity. */
  pro: number;
  /** The part of `pro` from the same sentence. */
  proNear: number;
  contra: number;
  /** The part of `contra` from the same sentence. */
  contraNear: number;
  /** The part of `contra` that touches the name. */
  contraTouch: number;
  /** A word among them identifies it. */
  isIdentified: boolean;
  /** Different words that speak for it. */
  words: number;
  /** One of them touches the name. */
  isTouched: boolean;
  /** One of them says beside the name what kind of thing it is, and is no town. */
  isOfKind: boolean;
  /** One of them stands within an apposition's reach. */
  isClose: boolean;
  /** The word that speaks loudest for it. */
  best?: string;
  /** The word that speaks loudest against it. */
  worst?: string;
}

/** One cue's word about one entity. */
export interface Cue extends Place {
  effect: CueEffect;
  text: string;
  /** The text without case: the same word again is the same cue. */
  word: string;
  /** It stands there to be denied; known once it has been asked for. */
  isDenied?: boolean;
}

interface Rival extends Place {
  owner: RivalOwner;
}

/** Marks without a word for or against: given names, titles, words that make a longer name. */
export interface Mark extends Place {
  name: 'given-name' | 'given-name-titles' | 'longer-name' | 'another-one';
}

/** The page, sorted out for the rules. */
export interface PageIndex {
  blocks: readonly PageBlock[];
  /** UTF-16 units of the whole page's text. */
  length: number;
  claims: Claim[];
  claimsByBlock: Map<number, Claim[]>;
  /** Ids of the entities that claim any place. */
  claimants: Set<string>;
  /** Entity id → its cues by block ordinal. `TITLE` holds those of the document's title. */
  cues: Map<string, Map<number, Cue[]>>;
  rivals: Rival[];
  rivalsByBlock: Map<number, Rival[]>;
  /** Row → ordinals of its blocks. */
  blocksByRow: Map<number, number[]>;
  /** Block ordinal → marks. */
  marks: Map<number, Mark[]>;
  /** Ids of the entities against whose name a word on the page speaks plainly, wherever it stands. */
  otherTopics: Set<string>;
  /** A word on the page speaks for any name of the packs, be it one that the page does not name. */
  isOurWorld: boolean;
}

/** Block ordinal under which the document's title stands among the cues. */
export const TITLE = -1;

/** In the order of the text. */
export function isBefore(a: Pick<Place, 'block' | 'start'>, b: Pick<Place, 'block' | 'start'>): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

/** Claims of one entity that are looked through for an earlier one; a hostile page has thousands. */
const CLAIMS_LOOKED_AT = 60;

/** The first claims of an entity, in the order of the text. */
export function firstClaimsOf(page: PageIndex, id: string): readonly Claim[] {
  let byEntity = firstClaims.get(page);
  if (!byEntity) {
    firstClaims.set(page, (byEntity = new Map()));
    for (const claim of page.claims) {
      const known = byEntity.get(claim.entity.id);
      if (!known) byEntity.set(claim.entity.id, [claim]);
      else if (known.length < CLAIMS_LOOKED_AT) known.push(claim);
    }
  }
  return byEntity.get(id) ?? [];
}

const firstClaims = new WeakMap<PageIndex, Map<string, Claim[]>>();

/** Cues on each side of a name that can touch it or cover it. */
const CUES_BESIDE = 8;

/** The word against the claim that holds it and more: 长江存储水量, HIT-Parade. */
export function longerExpression(page: PageIndex, claim: Claim): Cue | undefined {
  return cuesBeside(page, claim).find(
    ({ start, end, effect }) =>
      effect.weight < 0 && start <= claim.start && claim.end <= end && end - start > claim.end - claim.start,
  );
}

/** The cues of the claim's entity that stand nearest to it in its own block. */
export function cuesBeside(page: PageIndex, claim: Claim): readonly Cue[] {
  return around(page.cues.get(claim.entity.id)?.get(claim.block) ?? [], claim, CUES_BESIDE);
}

/** Whether a claim ends directly before the place: `哈尔滨工业大学（HIT）` is ours to define. */
export function standsBehindClaim(page: PageIndex, place: Place): boolean {
  return around(page.claimsByBlock.get(place.block) ?? [], place, 4).some(
    (other) => other.end <= place.start && place.start - other.end <= 2,
  );
}

/**
 * The entries of a block that stand nearest to a place, at most `count` on each side. `sorted` is in the order of the text. Keeps a hostile paragraph of thousands of names
 * from costing their square.
 */
export function around<P extends Place>(
  sorted: readonly P[],
  place: { start: number },
  count: number,
): readonly P[] {
  if (sorted.length <= 2 * count) return sorted;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < place.start) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - count), low + count);
}
