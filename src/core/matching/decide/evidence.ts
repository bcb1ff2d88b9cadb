import type { CueEffect, Reach } from '../model';
import { isDate } from './calendar';
import { blockDistance, distanceInBlock, lettersBetween, type Distance } from './cue-distance';
import { belongsToAnother, isNameOfOurs, isSaidOfBareTwin, isSaidOfTwin, overlaps } from './cue-owner';
import { isDenied, keepNearestWhereDenied } from './denial';
import { townElsewhere } from './elsewhere';
import { isLikened } from './likeness';
import { around, TITLE, type Claim, type Cue, type Evidence, type PageIndex } from './page-index';

/** How much a cue's weight counts at the distance at which it really stands. */
const FACTOR: Record<Distance, number> = {
  adjacent: 2.5,
  sentence: 1.5,
  paragraph: 1,
  neighbour: 0.5,
  section: 0.5,
  page: 0.5,
};
const RANK: Record<Reach, number> = { adjacent: 0, sentence: 1, paragraph: 2, section: 3, page: 4 };
/** In the same sentence and this near: `Komax, the operator of the airport`. */
const CLOSE = 1.75;
const CLOSE_LETTERS = 32;
/** What touches the name says what kind of thing it is; words further off then count this much. */
const BESIDE_TYPE_NOUN = 0.25;

/** All that other sections and the title say for a name, in points: an advert beside the article does not borrow its names. */
const MOST_FROM_AFAR = 1.5;

/** Points against a name that the words beside it put into another town. */
const ANOTHER_TOWN = 4;

/**
 * Weighs every cue of the claim's entity that is within its own reach. The same word counts once, where it stands nearest. A word beside the full name
 * of something else belongs to that. `strongOnly` keeps just the counter-cues that may unseat a full name.
 */
export function weighEvidence(page: PageIndex, claim: Claim, strongOnly: boolean): Evidence {
  return strongOnly
    ? (claim.evidenceForFull ??= weigh(page, claim, true))
    : (claim.evidence ??= weigh(page, claim, false));
}

function weigh(page: PageIndex, claim: Claim, strongOnly: boolean): Evidence {
  const evidence: Evidence = {
    pro: 0,
    proNear: 0,
    contra: 0,
    contraNear: 0,
    contraTouch: 0,
    isIdentified: false,
    words: 0,
    isTouched: false,
    isOfKind: false,
    isClose: false,
  };
  const town =
    claim.strength === 'strong' && !claim.entity.hasNamesakes ? undefined : townElsewhere(page, claim);
  if (town !== undefined) {
    evidence.contra = evidence.contraNear = ANOTHER_TOWN;
    evidence.worst = town;
  }
  const { heard, isIdentified } = hearCues(page, claim, strongOnly);
  evidence.isIdentified = isIdentified;
  if (heard.length === 0) return evidence;
  keepNearestWhereDenied(page, claim, heard);
  let proTouch = 0;
  let contraTouch = 0;
  for (const one of heard) {
    if (one.distance !== 'adjacent') continue;
    if (one.cue.effect.weight > 0) proTouch = Math.max(proTouch, loudness(one));
    else contraTouch = Math.max(contraTouch, loudness(one));
  }
  let farLeft = MOST_FROM_AFAR;
  let best = 0;
  let worst = evidence.contra;
  for (const one of heard) {
    const isPro = one.cue.effect.weight > 0;
    const isOutranked =
      one.distance !== 'adjacent' &&
      (isPro ? contraTouch > proTouch : proTouch > contraTouch && proTouch >= 5);
    let value = loudness(one) * (isOutranked ? BESIDE_TYPE_NOUN : 1);
    if (isPro && one.distance === 'page') {
      value = Math.min(value, farLeft);
      farLeft -= value;
    }
    const isNear = one.distance === 'adjacent' || one.distance === 'sentence';
    if (isPro) {
      evidence.words += 1;
      if (one.distance === 'adjacent') {
        evidence.isTouched = true;
        if (one.cue.effect.reach === 'adjacent') evidence.isOfKind = true;
      }
      if (one.isClose) evidence.isClose = true;
      evidence.pro += value;
      if (isNear) evidence.proNear += value;
      if (value > best) {
        best = value;
        evidence.best = one.cue.text;
      }
    } else {
      evidence.contra += value;
      if (one.distance === 'adjacent') evidence.contraTouch += value;
      if (isNear) evidence.contraNear += value;
      if (value > worst) {
        worst = value;
        evidence.worst = one.cue.text;
      }
    }
  }
  return evidence;
}

interface Heard {
  cue: Cue;
  distance: Distance;
  /** Same sentence, and within an apposition's reach. */
  isClose: boolean;
}

/** Cues of one paragraph that are weighed on each side of a name. */
const CUES_ASIDE = 40;

function hearCues(
  page: PageIndex,
  claim: Claim,
  strongOnly: boolean,
): { heard: Heard[]; isIdentified: boolean } {
  const byBlock = page.cues.get(claim.entity.id);
  if (!byBlock) return { heard: [], isIdentified: false };
  const nearest = new Map<string, Heard>();
  let isIdentified = false;
  const hear = (cue: Cue, distance: Distance, isClose = false): void => {
    if (strongOnly && cue.effect.weight < 0 && !cue.effect.alsoStrong) return;
    const needed = distance === 'neighbour' ? RANK.paragraph : RANK[distance];
    if (needed > RANK[cue.effect.reach]) return;
    isIdentified ||= cue.effect.identifies === true;
    if (cue.effect.weight === 0) return;
    const key = keyOf(cue);
    const known = nearest.get(key);
    const one = { cue, distance, isClose };
    if (!known || loudness(one) > loudness(known)) nearest.set(key, one);
  };
  for (const block of nearBlocks(page, claim)) {
    if (block === claim.block) {
      for (const cue of around(byBlock.get(block) ?? [], claim, CUES_ASIDE)) {
        if (overlaps(cue, claim) || belongsToAnother(page, claim, cue)) continue;
        if (cue.effect.weight < 0 && (isSaidOfBareTwin(page, claim, cue) || isNameOfOurs(page, claim, cue)))
          continue;
        if (cue.effect.weight < 0 && isDate(page.blocks[block]?.text ?? '', cue)) continue;
        if (cue.effect.weight > 0 && claim.kind !== 'acronym' && isDenied(page, cue)) continue;
        if (cue.effect.weight > 0 && isLikened(page.blocks[block]?.text ?? '', cue.start)) continue;
        const distance = distanceInBlock(page, claim, cue);
        hear(cue, distance, distance === 'sentence' && isApposed(page, claim, cue));
      }
    } else {
      const distance = blockDistance(page, claim, block);
      for (const cue of byBlock.get(block) ?? []) {
        if (cue.effect.weight < 0 && (isSaidOfTwin(page, claim, cue) || isNameOfOurs(page, claim, cue)))
          continue;
        hear(cue, distance);
      }
    }
  }
  const { section } = page.blocks[claim.block]!;
  for (const { cue, sections } of farCues(page, claim.entity.id, byBlock)) {
    hear(cue, sections.has(section) ? 'section' : 'page');
  }
  return { heard: [...nearest.values()], isIdentified };
}

/** Behind a semicolon another statement begins. */
function isApposed(page: PageIndex, claim: Claim, cue: Cue): boolean {
  if (lettersBetween(cue, claim) > CLOSE_LETTERS) return false;
  const { text } = page.blocks[claim.block]!;
  return !/[;；]/u.test(text.slice(Math.min(cue.end, claim.end), Math.max(cue.start, claim.start)));
}

/** The claim's own block, those of its row, and the blocks beside it. */
function nearBlocks(page: PageIndex, claim: Claim): Set<number> {
  const { row } = page.blocks[claim.block]!;
  const blocks = new Set([claim.block, ...((row !== 0 && page.blocksByRow.get(row)) || [])]);
  for (const beside of [claim.block - 1, claim.block + 1]) if (page.blocks[beside]) blocks.add(beside);
  return blocks;
}

interface FarCue {
  cue: Cue;
  /** Sections in which the word stands. */
  sections: Set<number>;
}

/** What the page says from afar, each word once: the same for every claim of an entity, so it is gathered once. */
const farCuesOf = new WeakMap<PageIndex, Map<string, FarCue[]>>();

function farCues(page: PageIndex, entity: string, byBlock: ReadonlyMap<number, readonly Cue[]>): FarCue[] {
  let byEntity = farCuesOf.get(page);
  if (!byEntity) farCuesOf.set(page, (byEntity = new Map()));
  const known = byEntity.get(entity);
  if (known) return known;
  const far = new Map<CueEffect, Map<string, FarCue>>();
  const list: FarCue[] = [];
  for (const [block, cues] of byBlock) {
    for (const cue of cues) {
      if (RANK[cue.effect.reach] < RANK.section) continue;
      let words = far.get(cue.effect);
      if (!words) far.set(cue.effect, (words = new Map()));
      let one = words.get(cue.word);
      if (!one) {
        words.set(cue.word, (one = { cue, sections: new Set() }));
        list.push(one);
      }
      if (block !== TITLE) one.sections.add(page.blocks[block]!.section);
    }
  }
  byEntity.set(entity, list);
  return list;
}

function keyOf(cue: Cue): string {
  return cue.effect.weight < 0 ? `-${cue.word}` : cue.word;
}

function loudness({ cue, distance, isClose }: Heard): number {
  return Math.abs(cue.effect.weight) * (isClose ? CLOSE : FACTOR[distance]);
}
