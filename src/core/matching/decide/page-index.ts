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
  strength: Strength;
  kind: NameKind;
  surface: string;
  /** Follows an at sign: an account's name, which may be anybody's. */
  handle: boolean;
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
  };
  for (const { hits } of view.blocks) {
    for (const hit of hits) {
      if ((hit.flags & ROLE_BITS) !== ROLE_NAME) continue;
      const owner = view.owners.get(hit.owner);
      if (owner?.role === 'entity') index.claimants.add(owner.id);
    }
  }
  if (index.claimants.size === 0) return index;
  const cueEffects = new Map<CueOwner, readonly CueEffect[]>();
  for (const [ordinal, block] of view.blocks.entries()) {
    readBlock(view, block, ordinal, index, cueEffects);
    if (block.row !== 0) push(index.blocksByRow, block.row, ordinal);
  }
  for (const claim of index.claims) {
    push(index.claimsByBlock, claim.block, claim);
  }
  for (const rival of index.rivals) push(index.rivalsByBlock, rival.block, rival);
  if (view.title) {
    const aside: PageIndex = { ...index, claims: [], rivals: [], marks: new Map() };
    readBlock(view, view.title, TITLE, aside, cueEffects);
  }
  return index;
}

/** `cueEffects`: what a cue says about the names of this page; filled by the way, since the same words come again and again. */
function readBlock(
  view: PageView,
  block: PageBlock,
  ordinal: number,
  index: PageIndex,
  cueEffects: Map<CueOwner, readonly CueEffect[]>,
): void {
  if (block.hits.length === 0) return;
  // Distances in sentences are asked for only where a name stands.
  const isNamed = block.hits.some((hit) => (hit.flags & ROLE_BITS) === ROLE_NAME);
  const starts = isNamed ? sentenceStarts(block.text) : [0];
  const placeOf = ({ start, end }: Hit): Place => ({
    block: ordinal,
    start,
    end,
    sentence: sentenceOf(starts, start),
  });
  for (const hit of block.hits) {
    const owner = view.owners.get(hit.owner);
    if (!owner) continue;
    if (owner.role === 'entity') {
      const { strength, kind, afterAt } = unpackHitFlags(hit.flags);
      const surface = block.text.slice(hit.start, hit.end);
      index.claims.push({ ...placeOf(hit), entity: owner, strength, kind, surface, handle: afterAt });
    } else if (owner.role === 'rival') {
      index.rivals.push({ ...placeOf(hit), owner });
    } else if (owner.role === 'given-name') {
      if (isNamed) push(index.marks, ordinal, { ...placeOf(hit), name: 'given-name' });
    } else {
      if (isNamed && isMarkName(owner.name)) {
        push(index.marks, ordinal, { ...placeOf(hit), name: owner.name });
      }
      // Most cues on a page speak of entities that it does not name.
      let effects = cueEffects.get(owner);
      if (!effects) {
        effects = owner.effects.filter(({ entity }) => index.claimants.has(entity));
        cueEffects.set(owner, effects);
      }
      if (effects.length === 0) continue;
      const { start, end, sentence } = placeOf(hit);
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
