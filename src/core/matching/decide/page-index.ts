import { ROLE_BITS, ROLE_NAME, unpackHitFlags } from '../hit-flags';
import type {
  CueEffect,
  CueOwner,
  EntityOwner,
  Hit,
  NameKind,
  PageBlock,
  PageView,
  RivalOwner,
  Strength,
} from '../model';
import { sentenceOf, sentenceStarts } from './sentences';

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

/** Reads the hits of a page once. Claims come out in document order. */
export function indexPage(view: PageView): PageIndex {
  const index: PageIndex = {
    blocks: view.blocks,
    length: view.length,
    claims: [],
    claimsByBlock: new Map(),
    claimants: new Set(),
    cues: new Map(),
    rivals: [],
    rivalsByBlock: new Map(),
    blocksByRow: new Map(),
    marks: new Map(),
    otherTopics: new Set(),
    isOurWorld: false,
  };
  const named = findClaimants(view, index.claimants);
  if (named.length === 0) return index;
  for (const [ordinal, { row }] of view.blocks.entries())
    if (row !== 0) push(index.blocksByRow, row, ordinal);
  const heard = new Map<CueOwner, HeardEffects>();
  const near = blocksBeside(index, named);
  view.blocks.forEach((block, ordinal) =>
    readBlock(view, block, ordinal, index, { heard, isNear: near.has(ordinal) }),
  );
  for (const claim of index.claims) {
    push(index.claimsByBlock, claim.block, claim);
  }
  for (const rival of index.rivals) push(index.rivalsByBlock, rival.block, rival);
  if (view.title) {
    const aside: PageIndex = { ...index, claims: [], rivals: [], marks: new Map() };
    readBlock(view, view.title, TITLE, aside, { heard, isNear: false });
    index.isOurWorld ||= aside.isOurWorld;
  }
  return index;
}

/** Ordinals of the blocks in which a name stands; fills the ids of the entities that it may be. */
function findClaimants(view: PageView, claimants: Set<string>): number[] {
  const named: number[] = [];
  view.blocks.forEach(({ hits }, ordinal) => {
    for (const hit of hits) {
      if ((hit.flags & ROLE_BITS) !== ROLE_NAME) continue;
      const owner = view.owners.get(hit.owner);
      if (owner?.role !== 'entity') continue;
      claimants.add(owner.id);
      if (named.at(-1) !== ordinal) named.push(ordinal);
    }
  });
  return named;
}

/** The named blocks, those of their rows and those beside them: all that a paragraph's cue can be heard from. */
function blocksBeside(index: PageIndex, named: readonly number[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const ordinal of named) {
    near
      .add(ordinal - 1)
      .add(ordinal)
      .add(ordinal + 1);
    const row = index.blocks[ordinal]?.row ?? 0;
    for (const other of index.blocksByRow.get(row) ?? []) near.add(other);
  }
  return near;
}

/** What a cue says about the names of this page: anywhere, and only from far off. */
interface HeardEffects {
  all: readonly CueEffect[];
  far: readonly CueEffect[];
}

interface Hearing {
  /** Filled by the way, since the same words come again and again. */
  heard: Map<CueOwner, HeardEffects>;
  /** A name stands in the block or beside it. */
  isNear: boolean;
}

/** Most cues on a page speak of entities that it does not name. */
function effectsOf(owner: CueOwner, index: PageIndex, heard: Map<CueOwner, HeardEffects>): HeardEffects {
  const known = heard.get(owner);
  if (known) return known;
  const all = owner.effects.filter(({ entity }) => index.claimants.has(entity));
  const far = all.filter(({ reach }) => reach === 'section' || reach === 'page');
  for (const { entity, weight, reach } of all) {
    // A word that speaks only where it touches the name makes no topic.
    if (weight <= OTHER_TOPIC && reach !== 'adjacent') index.otherTopics.add(entity);
  }
  const effects = { all, far };
  heard.set(owner, effects);
  return effects;
}

/** So much against a name makes a topic of its own: gods, tankers, a town. */
const OTHER_TOPIC = -2;

function readBlock(
  view: PageView,
  block: PageBlock,
  ordinal: number,
  index: PageIndex,
  { heard, isNear }: Hearing,
): void {
  if (block.hits.length === 0) return;
  // Distances in sentences are asked for only where a name stands.
  const isNamed = isNear && block.hits.some((hit) => (hit.flags & ROLE_BITS) === ROLE_NAME);
  const starts = isNamed ? sentenceStarts(block.text) : undefined;
  const placeOf = ({ start, end }: Hit): Place => ({
    block: ordinal,
    start,
    end,
    sentence: starts ? sentenceOf(starts, start) : 0,
  });
  for (const hit of block.hits) {
    const owner = view.owners.get(hit.owner);
    if (!owner) continue;
    if (owner.role === 'entity') {
      const { strength, kind, afterAt } = unpackHitFlags(hit.flags);
      const surface = block.text.slice(hit.start, hit.end);
      index.claims.push({
        ...placeOf(hit),
        entity: owner,
        ...standing(strength, kind, owner.everydayWordIn.includes(block.lang)),
        kind,
        surface,
        handle: afterAt,
      });
    } else if (owner.role === 'rival') {
      index.rivals.push({ ...placeOf(hit), owner });
    } else if (owner.role === 'given-name') {
      if (isNamed) push(index.marks, ordinal, { ...placeOf(hit), name: 'given-name' });
    } else {
      if (isNamed && isMarkName(owner.name)) {
        push(index.marks, ordinal, { ...placeOf(hit), name: owner.name });
      }
      const { all, far } = effectsOf(owner, index, heard);
      index.isOurWorld ||= owner.effects.some(({ weight }) => weight > 0);
      const effects = isNear ? all : far;
      if (effects.length === 0) continue;
      const { start, end } = hit;
      const sentence = starts ? sentenceOf(starts, start) : 0;
      const text = block.text.slice(start, end);
      const word = text.toLowerCase();
      for (const effect of effects) {
        let byBlock = index.cues.get(effect.entity);
        if (!byBlock) index.cues.set(effect.entity, (byBlock = new Map()));
        push(byBlock, ordinal, { block: ordinal, start, end, sentence, effect, text, word });
      }
    }
  }
}

/**
 * A rare form is a full name that needs a trace. An acronym may be defined as something else all the same, and a form that is an everyday word of the block's
 * language (SMIC in French) is a short one there.
 */
function standing(
  strength: Strength,
  kind: NameKind,
  isEveryday: boolean,
): Pick<Claim, 'strength' | 'needsTrace'> {
  if (strength !== 'rare') return { strength, needsTrace: false };
  if (isEveryday) return { strength: 'short', needsTrace: false };
  return { strength: kind === 'acronym' ? 'short' : 'strong', needsTrace: true };
}

const MARK_NAMES: ReadonlySet<string> = new Set<Mark['name']>([
  'given-name-titles',
  'longer-name',
  'another-one',
]);

function isMarkName(name: string): name is Mark['name'] {
  return MARK_NAMES.has(name);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
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
