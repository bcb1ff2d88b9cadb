import type { CueEffect, PageBlock, Reach } from '../model';
import { townElsewhere } from './elsewhere';
import { around, TITLE, type Claim, type Cue, type Evidence, type PageIndex, type Place } from './page-index';
import { canShortenTo } from './senses';
import { isCapitalised, isSameForm, plain } from './words';

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

/** Points against a name that the words beside it put into another town. */
const ANOTHER_TOWN = 4;

/** `neighbour`: the block before or after; a paragraph's cues still speak there, but half as loud. */
type Distance = Reach | 'neighbour';

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
  const evidence: Evidence = { pro: 0, proNear: 0, contra: 0, contraNear: 0, isIdentified: false };
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
  let best = 0;
  let worst = evidence.contra;
  for (const one of heard) {
    const isPro = one.cue.effect.weight > 0;
    const isOutranked =
      one.distance !== 'adjacent' &&
      (isPro ? contraTouch > proTouch : proTouch > contraTouch && proTouch >= 5);
    const value = loudness(one) * (isOutranked ? BESIDE_TYPE_NOUN : 1);
    const isNear = one.distance === 'adjacent' || one.distance === 'sentence';
    if (isPro) {
      evidence.pro += value;
      if (isNear) evidence.proNear += value;
      if (value > best) {
        best = value;
        evidence.best = one.cue.text;
      }
    } else {
      evidence.contra += value;
      if (isNear) evidence.contraNear += value;
      if (value > worst) {
        worst = value;
        evidence.worst = one.cue.text;
      }
    }
  }
  return evidence;
}

/** Words by which a page tells two bearers of one name apart. */
const DENIAL =
  /(?:nothing to do with|not to be confused|not related|unrelated|no relation|no connection|nothing in common|nichts? (?:\p{L}+ ){0,2}zu tun|nicht verwandt|nicht zu verwechseln|keine? verbindung|rien (?:de commun|à voir)|aucun (?:lien|rapport)|sans rapport|à ne pas confondre|не (?:имеет|имеют) (?:\p{L}+ ){0,3}отношени|ничего общего|не (?:связан|путать)|не ма(?:є|ють) (?:\p{L}+ ){0,3}(?:стосунку|відношення)|нічого спільного|не (?:пов'язан|плутати)|nada que ver|sin relación|nie (?:ma|mają) (?:\p{L}+ ){0,2}wspólnego|nie mylić|无关|無關|并非|毫无关系|没有关系|不是同一)/iu;

/**
 * `Komax runs the airport and has nothing to do with the Swiss firm`: where a sentence with one bearer of the name says whom it is not, the nearest of its words
 * tells who is meant, and those for the other side say nothing.
 */
function keepNearestWhereDenied(page: PageIndex, claim: Claim, heard: Heard[]): void {
  const near = heard.filter(({ cue }) => cue.block === claim.block && cue.sentence === claim.sentence);
  const sides = new Set(near.map(({ cue }) => Math.sign(cue.effect.weight)));
  if (sides.size < 2 || othersInSentence(page, claim).length > 0) return;
  const { text } = page.blocks[claim.block]!;
  if (!DENIAL.test(text.slice(Math.max(0, claim.start - FAR_LETTERS), claim.end + FAR_LETTERS))) return;
  const [nearest] = near.sort((a, b) => gapBetween(text, a.cue, claim) - gapBetween(text, b.cue, claim));
  const side = Math.sign(nearest!.cue.effect.weight);
  const silenced = new Set(near.filter(({ cue }) => Math.sign(cue.effect.weight) !== side));
  heard.splice(0, heard.length, ...heard.filter((one) => !silenced.has(one)));
}

interface Heard {
  cue: Cue;
  distance: Distance;
  /** Same sentence, and within an apposition's reach. */
  isClose: boolean;
}

/** Cues of one paragraph that are weighed on each side of a name. */
const CUES_ASIDE = 40;
/** Names of one paragraph among which a cue's owner is looked for, on each side. */
const NAMES_ASIDE = 6;

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
    const key = keyOf(cue);
    const known = nearest.get(key);
    const one = { cue, distance, isClose };
    if (!known || loudness(one) > loudness(known)) nearest.set(key, one);
    isIdentified ||= cue.effect.identifies === true;
  };
  for (const block of nearBlocks(page, claim)) {
    if (block === claim.block) {
      for (const cue of around(byBlock.get(block) ?? [], claim, CUES_ASIDE)) {
        if (overlaps(cue, claim) || belongsToAnother(page, claim, cue)) continue;
        const distance = distanceInBlock(page, claim, cue);
        hear(cue, distance, distance === 'sentence' && lettersBetween(cue, claim) <= CLOSE_LETTERS);
      }
    } else {
      const distance = blockDistance(page, claim, block);
      for (const cue of byBlock.get(block) ?? []) {
        if (cue.effect.weight < 0 && isSaidOfTwin(page, claim, cue)) continue;
        hear(cue, distance);
      }
    }
  }
  const section = page.blocks[claim.block]!.section;
  for (const { cue, sections } of farCues(page, claim.entity.id, byBlock)) {
    hear(cue, sections.has(section) ? 'section' : 'page');
  }
  return { heard: [...nearest.values()], isIdentified };
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

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Cells of a few words: their row reads as one sentence. */
const CELL_LETTERS = 60;

function isCell({ text, heading }: PageBlock): boolean {
  return !heading && text.length <= CELL_LETTERS;
}

/** Distance to a cue in another block. The same row counts as the same paragraph, and so does the headline above. */
function blockDistance(page: PageIndex, claim: Claim, block: number): Distance {
  if (block === TITLE) return 'page';
  const own = page.blocks[claim.block]!;
  const other = page.blocks[block]!;
  if (own.row !== 0 && own.row === other.row) return isCell(own) && isCell(other) ? 'sentence' : 'paragraph';
  const isOneRowEach = own.row !== 0 && other.row !== 0;
  if (own.section !== other.section) return 'page';
  if (Math.abs(block - claim.block) === 1 && !isOneRowEach)
    return other.heading && block < claim.block ? 'paragraph' : 'neighbour';
  return 'section';
}

function distanceInBlock(page: PageIndex, claim: Claim, cue: Cue): Distance {
  if (cue.sentence !== claim.sentence) return 'paragraph';
  if (lettersBetween(cue, claim) > LONGEST_TOUCH) return 'sentence';
  const text = page.blocks[claim.block]!.text;
  const gap = cue.end <= claim.start ? text.slice(cue.end, claim.start) : text.slice(claim.end, cue.start);
  return isAdjacentGap(gap, cue.end <= claim.start) ? 'adjacent' : 'sentence';
}

/** Further than this, nobody tells to which of two names in a sentence a word belongs. */
const FAR_LETTERS = 300;

/** In one sentence, the cue stands nearer to the full name of something else, or to another mention of the same form. */
function belongsToAnother(page: PageIndex, claim: Claim, cue: Cue): boolean {
  if (cue.sentence !== claim.sentence) return false;
  const others = othersInSentence(page, claim);
  if (others.length === 0) return false;
  const { text } = page.blocks[claim.block]!;
  const own = gapBetween(text, cue, claim);
  if (own === 0 || own > FAR_LETTERS) return false;
  return others.some((other) => gapBetween(text, cue, other) < own);
}

/** The same form again, in whatever case. Two Latin spellings of a name stand side by side to be read as one: Komaks (also written Komax). */
function isInflected(a: string, b: string): boolean {
  return a === b || (/^\p{Script=Cyrillic}/u.test(a) && isSameForm(a, b));
}

/** A word against the name, in another paragraph and beside the same name there, speaks of that one: «Город Кронштадт …». */
function isSaidOfTwin(page: PageIndex, claim: Claim, cue: Cue): boolean {
  return around(page.claimsByBlock.get(cue.block) ?? [], cue, 2).some(
    (twin) => twin.entity === claim.entity && twin.sentence === cue.sentence,
  );
}

/** What else in a claim's sentence its cues may belong to: the same form again, and full names of other things that shorten to it. */
function othersInSentence(page: PageIndex, claim: Claim): readonly Place[] {
  const known = othersOf.get(claim);
  if (known) return known;
  const { text } = page.blocks[claim.block]!;
  const isBeside = ({ sentence }: Place): boolean => sentence === claim.sentence;
  const twins = around(page.claimsByBlock.get(claim.block) ?? [], claim, NAMES_ASIDE).filter(
    (twin) =>
      isBeside(twin) &&
      twin !== claim &&
      twin.entity === claim.entity &&
      (isInflected(twin.surface, claim.surface) ||
        (claim.kind === 'surname' && twin.strength === 'strong')) &&
      !overlaps(twin, claim),
  );
  const rivals = around(page.rivalsByBlock.get(claim.block) ?? [], claim, NAMES_ASIDE).filter(
    (rival) =>
      isBeside(rival) &&
      rival.owner.of.includes(claim.entity.id) &&
      canShortenTo(text.slice(rival.start, rival.end), claim.surface),
  );
  const others = [...twins, ...rivals];
  othersOf.set(claim, others);
  return others;
}

const othersOf = new WeakMap<Claim, readonly Place[]>();

function lettersBetween(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** A comma keeps words apart like this many letters. */
const PER_COMMA = 12;

function gapBetween(
  text: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): number {
  const letters = lettersBetween(a, b);
  if (letters > FAR_LETTERS) return letters;
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return gap.length + PER_COMMA * (gap.match(/[,;:，；、–—]/gu)?.length ?? 0);
}

/** Words that join a kind to its name: a drone *called* Veles. */
const NAMING = new Set(
  'named called dubbed type model brand typ typs namens genannt modell modele nomme appele tipo modelo llamado chiamato tip typu zwany типа тип модели марки класса имени названием типу моделі марки класу імені назвою'.split(
    ' ',
  ),
);

/** No word touches a name over more letters than this. */
const LONGEST_TOUCH = 40;

/** `Veles, a black Labrador`; «Басюк — пасічник»: what follows the comma or dash says what kind of thing it is. */
const APPOSITION = /^["”»']?(?:,|\s[–—])\s+(?:(?:an?|the|eine?|une?|el|la|un[ao]?)\s+)?(?:\p{L}+\s+){0,1}$/u;
/** «Магазин обоев «Комакс»»: a kind, one word more, and the quoted name. */
const BEFORE_QUOTE = /^\s(?:[\p{L}\p{N}]+\s){0,2}[«“„"]$/u;

/** Nothing, one capitalised or naming word, or two ideographs; quotes and hyphens allowed, nothing that ends a phrase. */
function isAdjacentGap(gap: string, isCueFirst: boolean): boolean {
  if (isCueFirst ? BEFORE_QUOTE.test(gap) : APPOSITION.test(gap)) return true;
  if (/[,;:()!?.–—。，、；：（）！？\n]/u.test(gap.trim())) return false;
  const ideographs = gap.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (ideographs > 0) return ideographs <= 2;
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 1) return false;
  const [word] = words;
  return word === undefined || isCapitalised(word) || /^\d/.test(word) || NAMING.has(plain(word));
}
