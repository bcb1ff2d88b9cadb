import type { PageBlock, Reach } from '../model';
import { TITLE, type Claim, type Cue, type PageIndex } from './page-index';
import { isCapitalised, plain } from './words';

/** `neighbour`: the block before or after; a paragraph's cues still speak there, but half as loud. */
export type Distance = Reach | 'neighbour';

/** Cells of a few words: their row reads as one sentence. */
const CELL_LETTERS = 60;

function isCell({ text, heading }: PageBlock): boolean {
  return !heading && text.length <= CELL_LETTERS;
}

/** Distance to a cue in another block. The same row counts as the same paragraph, and so does the headline above. */
export function blockDistance(page: PageIndex, claim: Claim, block: number): Distance {
  if (block === TITLE) return 'page';
  const own = page.blocks[claim.block]!;
  const other = page.blocks[block]!;
  // A term of nothing but the name is explained by what stands behind it.
  const isTerm = block === claim.block + 1 && own.text.trim().length === claim.surface.length;
  if (own.row !== 0 && own.row === other.row)
    return (isCell(own) && isCell(other)) || isTerm ? 'sentence' : 'paragraph';
  const isOneRowEach = own.row !== 0 && other.row !== 0;
  if (own.section !== other.section) return 'page';
  // … and so is such a headline by what stands under it.
  if (own.heading && isTerm) return 'sentence';
  if (Math.abs(block - claim.block) === 1 && !isOneRowEach)
    return (other.heading && block < claim.block) || (own.heading && block > claim.block)
      ? 'paragraph'
      : 'neighbour';
  return 'section';
}

export function distanceInBlock(page: PageIndex, claim: Claim, cue: Cue): Distance {
  if (cue.sentence !== claim.sentence) return 'paragraph';
  if (lettersBetween(cue, claim) > LONGEST_TOUCH) return 'sentence';
  if (cue.start >= claim.end && isInInstrumental(claim) && cue.effect.weight < 0) return 'sentence';
  if (cue.end <= claim.start && (isPossessor(claim) || isOfAnotherCase(page, cue, claim))) return 'sentence';
  if (cue.start >= claim.end && isGermanOwner(page, claim, cue)) return 'sentence';
  const text = page.blocks[claim.block]!.text;
  const gap = cue.end <= claim.start ? text.slice(cue.end, claim.start) : text.slice(claim.end, cue.start);
  if (
    cue.end <= claim.start &&
    NAMED_BEHIND.test(gap) &&
    /^["”»]?[,.;)]/u.test(text.slice(claim.end, claim.end + 2))
  )
    return 'adjacent';
  // `the founder of Wagner`, `the editor of Lancet`; a drone of Veles may be that of the town.
  if (
    cue.end <= claim.start &&
    gap === ' of ' &&
    (cue.effect.weight < 0 || claim.kind === 'name') &&
    ENDS_PHRASE.test(text.slice(claim.end, claim.end + 8))
  )
    return 'adjacent';
  // `Veles the dog`, `Kalashnikov the illustrator`: told apart by what he is.
  if (cue.start >= claim.end && cue.effect.weight < 0 && gap === ' the ') return 'adjacent';
  return isAdjacentGap(gap, cue.end <= claim.start) ? 'adjacent' : 'sentence';
}

export function lettersBetween(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** Further than this, nobody tells to which of two names in a sentence a word belongs. */
export const FAR_LETTERS = 300;

/** A comma keeps words apart like this many letters. */
const PER_COMMA = 12;

export function gapBetween(
  text: string,
  a: { start: number; end: number },
  b: { start: number; end: number },
): number {
  const letters = lettersBetween(a, b);
  if (letters > FAR_LETTERS) return letters;
  const gap = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return gap.length + PER_COMMA * (gap.match(/[,;:，；、–—]/gu)?.length ?? 0);
}

/** Not `a group of Wagner admirers`. */
const ENDS_PHRASE =
  /^["”»’']?(?:[,.;:)!?—–]|$|\s(?:and|or|who|whose|which|is|was|has|had|in|on|at|to|said|says)\s)/u;

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
/** `the operator of the airport of Khabarovsk, Komax, says`: the name behind what it is, between commas. */
const NAMED_BEHIND = /^,\s["“«„]?$/u;
/** `Komax, which runs the airport`: a relative clause of few words says what the name is. */
const RELATIVE_CLAUSE =
  /^["”»']?,?\s(?:which|who|that|die|der|das|qui|котор(?:ый|ая|ое|ые)|як(?:ий|а|е|і)|що)\s+(?:\p{Ll}+\s+){1,3}$/u;
/** «Магазин обоев «Комакс»»: a kind, one word more, and the quoted name; not «дроны из «Велеса»». */
const BEFORE_QUOTE =
  /^\s(?:(?!(?:из|от|для|на|со?|во?|ко?|по|до|із|зі?|від|у|from|of|for|by|aus|von|de|du|z|says?|said|tells?|told|говор[ия]т|сказала?|сказали|каже|кажуть|sagt|sagen|sagte|dit|disent|dice|dicen)\s)[\p{Ll}\p{N}][\p{L}\p{N}]*\s){0,2}[«“„"]$/u;

/** «в столовой российской компании «Аэро-ХИТ»»: what touches the name is the firm, not its canteen. */
const OF_A_FIRM =
  /\s(?:компан|фирм|фірм|предприят|підприємств|корпорац|концерн|производител|виробник|завод)\p{Ll}*\s[«“„"]?$/u;

/** «в столовой Аэро-ХИТа»: the name in the genitive owns what stands before it. */
function isPossessor({ kind, surface }: Claim): boolean {
  return kind === 'name' && /[А-ЯІЇЄҐ]{2}[ау]$/u.test(surface);
}

/** „Putins Koch“ is not Putin. */
function isGermanOwner(page: PageIndex, { block, kind, surface, entity }: Claim, { effect }: Cue): boolean {
  return (
    page.blocks[block]!.lang === 'de' &&
    kind === 'surname' &&
    effect.weight < 0 &&
    /[^sxzß]s$/u.test(surface) &&
    !entity.caption.endsWith('s')
  );
}

/** «„Велесом“ командир рисковать запретил»: the word behind is not what is called so. */
function isInInstrumental({ kind, surface }: Claim): boolean {
  return kind === 'product' && /\p{Script=Cyrillic}(?:ом|ем|ою)$/u.test(surface);
}

/** «водитель Дениса Мантурова»: a trade in the nominative before a name in another case is that of somebody who belongs to him. */
function isOfAnotherCase(
  page: PageIndex,
  { effect, text }: Cue,
  { block, kind, entity, surface }: Claim,
): boolean {
  // Of the languages in Latin letters these have cases; elsewhere Putina is a woman.
  if (/^\p{Script=Latin}/u.test(surface) && !WITH_CASES.has(page.blocks[block]!.lang)) return false;
  return (
    kind === 'surname' &&
    effect.weight < 0 &&
    // Only surnames of this kind show their case.
    /[a-z](?<![aeiouy])$/u.test(entity.caption) &&
    ((NOMINATIVE_TRADE.test(text) && OBLIQUE_SURNAME.test(surface)) ||
      (OBLIQUE_TRADE.test(text) && NOMINATIVE_SURNAME.test(surface)))
  );
}

const WITH_CASES = new Set(['pl', 'cs', 'sk', 'hr', 'sl']);
const NOMINATIVE_TRADE =
  /(?:тель|ник|ист|іст|ант|ент|ер|ёр|ор|арь|ар|ач|чик|щик|лог|ій|arz|iel|ař|ář|or|er|ik|ista)$/u;
/** «На вопрос прокурора Константин Басюк ответил»: nor is who is asked. Not of women, whose trades end so in the nominative. */
const OBLIQUE_TRADE = /(?:тел|ник|ист|іст|ант|ент|ер|ёр|ор|ар|ач|чик|щик|лог)(?:а|я|у|ю|ом|ем|ём|ові|еві)$/u;
const NOMINATIVE_SURNAME = /\p{Script=Cyrillic}[вкн]$/u;
/** Of Polish and Czech as well: „kucharz Putina” is not he. */
const OBLIQUE_SURNAME = /(?:[вкн](?:а|у|ым|им|ом|ем|ові|еві|і|е)|[nwvk](?:a|owi|ovi|em))$/u;

/** Nothing, one capitalised or naming word, or two ideographs; quotes and hyphens allowed, nothing that ends a phrase. */
/** `ein russisches Unternehmen namens Komax`: the kind of body and the word that names it. */
const BODY_NAMED =
  /^\s(?:Unternehmen|Firma|Gesellschaft|Betreiber|company|firm|outfit|компани\p{L}+|фирм\p{L}+|компані\p{L}+|фірм\p{L}+|société|entreprise|empresa)\s(?:namens|called|named|под названием|під назвою|nommée?|llamada)\s["“„«]?$/iu;

function isAdjacentGap(gap: string, isCueFirst: boolean): boolean {
  if (isCueFirst && BODY_NAMED.test(gap)) return true;
  if (isCueFirst && OF_A_FIRM.test(gap)) return false;
  if (isCueFirst ? BEFORE_QUOTE.test(gap) : APPOSITION.test(gap) || RELATIVE_CLAUSE.test(gap)) return true;
  if (/[,;:()!?.–—。，、；：（）！？\n]/u.test(gap.trim())) return false;
  if (/[与與和及跟同或]/u.test(gap)) return false;
  const ideographs = gap.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (ideographs > 0) return ideographs <= 2;
  const words = gap.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 1) return false;
  const [word] = words;
  return word === undefined || isCapitalised(word) || /^\d/.test(word) || NAMING.has(plain(word));
}
