import { isLowerCase } from './form-of-name';
import type { Claim, PageIndex, Place } from './page-index';
import { isCapitalised, wordsAfter } from './words';

/** «Герань»: nothing else within the quotation marks, so not the flower. Latin quotation marks hold quotations as well. */
export function isQuotedName(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'product' || claim.strength === 'strong' || isLowerCase(claim)) return false;
  const { text = '', row = 0 } = page.blocks[claim.block] ?? {};
  // In an item of a list firms and ships are quoted like drones, and the other items are about other things.
  if (claim.strength === 'short' && row !== 0) return false;
  return /^(?:«»|„[“”])$/u.test(text.charAt(claim.start - 1) + text.charAt(claim.end));
}

/** `an Autel`, `made by Autel`: the name of a make. */
export function isNamedAsMake(page: PageIndex, { block, kind, start }: Claim): boolean {
  const before = page.blocks[block]?.text.slice(Math.max(0, start - 24), start) ?? '';
  return (kind === 'name' || kind === 'product') && MAKE.test(before);
}

const MAKE =
  /(?:^|[^\p{L}])(?:an?|eine?n?|(?:is|are|was|were|made|built|manufactured|produced|supplied|sold) by|(?:gebaut|hergestellt) von|fabriqu\p{L}+ par|производства|марки|виробництва)\s["“«„]?$/iu;

/** Behind a preposition of place, and not in quotation marks: `driven to Veles`, «у Велесі». */
export function isWhere(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 10), claim.start) ?? '';
  return /(?:^|[^\p{L}])(?:in|to|near|from|at|toward|towards|outside|around|в|во|из|под|у|із|з|зі|біля|до|bei|nach|aus|à|w|we|do|z)\s$/iu.test(
    before,
  );
}

/** Behind an article. */
export function hasArticle(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 24), claim.start) ?? '';
  if (/(?:^|[^\p{L}])(?:[Aa]n?|[Ee]ine[nmrs]?|[Uu]ne?)\s\p{Ll}+\s$/u.test(before)) return true;
  return /(?:^|[^\p{L}])(?:an?|eine?[mnrs]?|une?|un[ao]?|die|der|das|dem|den|the|la|le|el)\s+(?:(?:\p{L}+(?:ed|ful|ous|ive|al|ic|ary)|old|new|same|good|rusty|loaded|alte[nr]?|neue[nr]?|vieille|vieux)\s)?["“«„]?$/iu.test(
    before,
  );
}

/** `L'Autel des vents`: a common noun; the firm of that spelling takes no article. */
export function hasElidedArticle(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 3), claim.start) ?? '';
  return /(?:^|[^\p{L}])l['’]$/iu.test(before);
}

/** `trois SMIC`, `le SMIC`: a common noun of its language, where the firm takes no article. */
export function isDetermined(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 12), claim.start) ?? '';
  return /(?:^|[^\p{L}])(?:le|la|les|un|du|au|ce|son|deux|trois|quatre|cinq|six|dix|demi|\d+)\s+$/iu.test(
    before,
  );
}

/** The capital letter is owed to the place, not to the name. */
export function beginsSentence(page: PageIndex, { block, start }: Place): boolean {
  const before = page.blocks[block]?.text.slice(Math.max(0, start - 6), start) ?? '';
  return before.trim() === '' || /[.!?…:–—•«“„"(\n]\s*$/u.test(before);
}

/** `Autel fera appel.`: a noun of French or Spanish takes an article, and one without it is followed by its attribute (`Autel de la paix`). */
export function isBareSubject(page: PageIndex, claim: Claim): boolean {
  const block = page.blocks[claim.block];
  if (!block || block.heading) return false;
  const next = wordsAfter(block.text, claim.end, 1)[0];
  return (
    next !== undefined &&
    /^,?\s+$/u.test(block.text.slice(claim.end, next.start)) &&
    !isCapitalised(next.text) &&
    !ATTRIBUTES.has(next.text)
  );
}

const ATTRIBUTES = new Set('de du des d en à au aux et ou mit von für'.split(' '));

export function isEveryday(page: PageIndex, claim: Claim): boolean {
  const lang = page.blocks[claim.block]?.lang ?? '';
  return lang !== '' && claim.entity.everydayWordIn.includes(lang);
}
