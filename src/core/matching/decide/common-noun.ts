import { oncePerEntity } from './once-per-entity';
import type { Claim, PageIndex } from './page-index';
import { isAllCaps, plain, wordsAfter, wordsBefore } from './words';

/** Shorter than this, the same letters are no sign of the same word. */
const SHORTEST = 5;
/** Letters in which two cases of one word differ at most. */
const ENDING = 2;

/**
 * Whether a name in capitals or at the start of a sentence is a word of this page: the page writes the same word small, and the name nowhere with a
 * capital of its own (`ПУТИНА НАЧАЛАСЬ` above «лососёвая путина»). `proNear`: what the sentence says for the name.
 */
export function isWordOfPage(page: PageIndex, claim: Claim, proNear: number): boolean {
  if (!owesItsCapital(page, claim)) return false;
  const word = plain(claim.surface);
  if (word.length < SHORTEST || /[^\p{L}]/u.test(word)) return false;
  const stem = word.slice(0, -1);
  // «Путина началась» beside «прошлой путиной»: of the cases of the noun these are none of the surname's, be that written small or not.
  if (/\p{Script=Cyrillic}[ау]$/u.test(word) && writesSmall(page, `${stem}(?:ы|и|ой|ою)`)) return true;
  if (proNear > 0) return false;
  if (hasCapitalOfItsOwn(page, claim.entity.id)) return false;
  return writesSmall(page, `${stem}\\p{L}{0,${ENDING}}`);
}

/** Somewhere the page gives the name a capital that nothing else asks for. */
const hasCapitalOfItsOwn = oncePerEntity((page, id) =>
  page.claims.some((claim) => claim.entity.id === id && !owesItsCapital(page, claim)),
);

/** The capital letter is owed to the place or to a line in capitals. */
function owesItsCapital(page: PageIndex, claim: Claim): boolean {
  if (isAllCaps(claim.surface)) return true;
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 6), claim.start) ?? '';
  return before.trim() === '' || /[.!?…]["”»]?\s+$/u.test(before);
}

/** `Komax may refer to:` heads a list of all who bear the name. */
export function isHeadWord(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  return text.length <= HEAD_LETTERS && MAY_MEAN.test(text.slice(claim.end));
}

const HEAD_LETTERS = 120;
const MAY_MEAN =
  /^["»”]?\s*(?:\([^)]*\)\s*)?(?:may (?:also )?(?:refer to|mean)|can (?:refer to|mean)|(?:многозначн|может (?:означать|обозначать)|багатозначн|може (?:означати|позначати))|steht für|bezeichnet:|peut (?:désigner|faire référence)|puede referirse|może (?:oznaczać|odnosić)|(?:可以?指|可能指|可能是指)|può riferirsi)/iu;

/** `AUTEL EN RESTAURATION`, on a page that writes the same word small: capitals of a sign or a headline, not of a name. */
export function isShouted(page: PageIndex, claim: Claim): boolean {
  if (claim.kind === 'acronym' || !isAllCaps(claim.surface) || isAllCaps(claim.entity.caption)) return false;
  const { text } = page.blocks[claim.block]!;
  const near = [wordsBefore(text, claim.start, 1)[0], wordsAfter(text, claim.end, 1)[0]];
  if (!near.some((word) => word !== undefined && word.text.length > 1 && isAllCaps(word.text))) return false;
  return /^\p{L}+$/u.test(claim.surface) && writesSmall(page, plain(claim.surface));
}

/** `word`: letters, or a pattern of them. */
function writesSmall(page: PageIndex, word: string): boolean {
  let words = smallWordsOf.get(page);
  if (!words) smallWordsOf.set(page, (words = new Map()));
  let known = words.get(word);
  if (known === undefined) {
    const small = new RegExp(`(?<![\\p{L}\\p{M}#@])${word}(?![\\p{L}\\p{M}])`, 'u');
    words.set(word, (known = page.blocks.some(({ text }) => small.test(text))));
  }
  return known;
}

/** Words and whether the page writes them small; each is looked for once. */
const smallWordsOf = new WeakMap<PageIndex, Map<string, boolean>>();
