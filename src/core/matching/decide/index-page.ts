import { ROLE_BITS, ROLE_NAME, unpackHitFlags } from '../hit-flags';
import type { CueEffect, CueOwner, Hit, NameKind, PageBlock, PageView, Strength } from '../model';
import { isHeardIn } from './cue-language';
import { TITLE, type Claim, type Mark, type PageIndex, type Place } from './page-index';
import { sentenceOf, sentenceStarts } from './sentences';

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
  const heard = new Map<number, HeardEffects>();
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
  /** Owner number → what is heard of it. Filled by the way, since the same words come again and again. */
  heard: Map<number, HeardEffects>;
  /** A name stands in the block or beside it. */
  isNear: boolean;
}

/** Most cues on a page speak of entities that it does not name. */
function effectsOf({ effects }: CueOwner, index: PageIndex): HeardEffects {
  index.isOurWorld ||= effects.some(({ weight }) => weight > 0);
  const all = effects.filter(({ entity }) => index.claimants.has(entity));
  const far = all.filter(({ reach }) => reach === 'section' || reach === 'page');
  for (const { entity, weight, reach } of all) {
    // A word that speaks only where it touches the name makes no topic.
    if (weight <= OTHER_TOPIC && reach !== 'adjacent') index.otherTopics.add(entity);
  }
  return { all, far };
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
    const known = heard.get(hit.owner);
    // Far from all names nearly every word says nothing: passed over without a further look.
    if (known && !isNear && known.far.length === 0) continue;
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
      const { all, far } = known ?? effectsOf(owner, index);
      if (!known) heard.set(hit.owner, { all, far });
      const effects = isNear ? all : far;
      if (effects.length > 0) readCue(block, placeOf(hit), effects, index);
    }
  }
}

function readCue(
  source: PageBlock,
  { block, start, end, sentence }: Place,
  effects: readonly CueEffect[],
  { cues }: PageIndex,
): void {
  const text = source.text.slice(start, end);
  const word = text.toLowerCase();
  for (const effect of effects) {
    if (!isHeardIn(source, effect.languages)) continue;
    let byBlock = cues.get(effect.entity);
    if (!byBlock) cues.set(effect.entity, (byBlock = new Map()));
    push(byBlock, block, { block, start, end, sentence, effect, text, word });
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
