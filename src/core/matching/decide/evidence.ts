import type { Reach } from '../model';
import type { Claim, Cue, PageIndex } from './page-index';
import { TITLE } from './page-index';

/** How much a cue's weight counts at the distance at which it really stands. */
const FACTOR: Record<Reach, number> = { adjacent: 2.5, sentence: 1.5, paragraph: 1, section: 0.5, page: 0.5 };
const RANK: Record<Reach, number> = { adjacent: 0, sentence: 1, paragraph: 2, section: 3, page: 4 };

/** What the words around a claim say, for and against, as sums of weight by distance. */
export interface Evidence {
  /** All that speaks for the entity. */
  pro: number;
  /** The part of `pro` from the same sentence. */
  proNear: number;
  contra: number;
  /** The part of `contra` from the same sentence. */
  contraNear: number;
  /** The word that speaks loudest for it. */
  best?: string;
  /** The word that speaks loudest against it. */
  worst?: string;
}

/**
 * Weighs every cue of the claim's entity that is within its own reach. The same word counts once, where it stands nearest. `strongOnly` keeps just the counter-cues
 * that may unseat a full name.
 */
export function weighEvidence(page: PageIndex, claim: Claim, strongOnly: boolean): Evidence {
  const evidence: Evidence = { pro: 0, proNear: 0, contra: 0, contraNear: 0 };
  const byBlock = page.cues.get(claim.entity.id);
  if (!byBlock) return evidence;
  const nearest = new Map<string, { cue: Cue; reach: Reach }>();
  for (const [block, cues] of byBlock) {
    const far = block === claim.block ? undefined : blockReach(page, claim, block);
    for (const cue of cues) {
      if (strongOnly && cue.effect.weight < 0 && !cue.effect.alsoStrong) continue;
      if (block === claim.block && overlaps(cue, claim)) continue;
      const reach = far ?? reachInBlock(page, claim, cue);
      if (RANK[reach] > RANK[cue.effect.reach]) continue;
      const key = `${cue.text.toLowerCase()}|${cue.effect.weight < 0 ? '-' : '+'}`;
      const known = nearest.get(key);
      if (!known || gain(cue, reach) > gain(known.cue, known.reach)) nearest.set(key, { cue, reach });
    }
  }
  let best = 0;
  let worst = 0;
  for (const { cue, reach } of nearest.values()) {
    const value = gain(cue, reach);
    const isNear = RANK[reach] <= RANK.sentence;
    if (cue.effect.weight > 0) {
      evidence.pro += value;
      if (isNear) evidence.proNear += value;
      if (value > best) {
        best = value;
        evidence.best = cue.text;
      }
    } else {
      evidence.contra += value;
      if (isNear) evidence.contraNear += value;
      if (value > worst) {
        worst = value;
        evidence.worst = cue.text;
      }
    }
  }
  return evidence;
}

function gain(cue: Cue, reach: Reach): number {
  return Math.abs(cue.effect.weight) * FACTOR[reach];
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Distance to a cue in another block: the same table row or list item counts as the same paragraph. */
function blockReach(page: PageIndex, claim: Claim, block: number): Reach {
  if (block === TITLE) return 'page';
  const own = page.blocks[claim.block]!;
  const other = page.blocks[block]!;
  if (own.row !== 0 && own.row === other.row) return 'paragraph';
  return own.section === other.section ? 'section' : 'page';
}

function reachInBlock(page: PageIndex, claim: Claim, cue: Cue): Reach {
  if (cue.sentence !== claim.sentence) return 'paragraph';
  const text = page.blocks[claim.block]!.text;
  const gap = cue.end <= claim.start ? text.slice(cue.end, claim.start) : text.slice(claim.end, cue.start);
  return isAdjacentGap(gap) ? 'adjacent' : 'sentence';
}

/** Two words or four ideographs at most, quotes and hyphens allowed, nothing that ends a phrase. */
function isAdjacentGap(gap: string): boolean {
  if (gap.length > 40 || /[,;:()!?.–—。，、；：（）！？\n]/u.test(gap.trim())) return false;
  const ideographs = gap.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = gap.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return ideographs > 0 ? ideographs <= 4 : words <= 2;
}
