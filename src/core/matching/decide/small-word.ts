import { beginsSentence, isEveryday, isQuotedName } from './common-word';
import { isLowerCase } from './form-of-name';
import { hasOtherTopic } from './other-topic';
import type { Claim, PageIndex, Place } from './page-index';
import type { ShortCase } from './short-case';
import { NEAR_PRO } from './weigh-short';

/** The sentence says so much that a word that begins it is a name, though the paragraph writes it small elsewhere. */
const SAYS_NAME = 5;

/** Whether a name in small letters is the word it looks like: a flower, a bird, a scalpel. */
export function isSmallWord(short: ShortCase): boolean {
  const { page, claim, base, evidence } = short;
  if (!isLowerCase(claim))
    return (evidence.proNear < SAYS_NAME || isEveryday(page, claim)) && isSmallBeside(page, claim);
  const isExplained = base.isNear || (base.isAnchor && claim.kind === 'name');
  const isElsewhere = hasOtherTopic(page, claim.entity.id);
  if (!isExplained && evidence.proNear < (isElsewhere ? NEAR_PRO : 1)) return true;
  if (claim.kind !== 'product') return false;
  return (isElsewhere && (!base.isAnchor || isKeptApart(page, claim))) || isSameNoun(short);
}

/** «…дым и купол собора. Купол цел»: the capital is owed to the place, and the same paragraph writes the word small. */
function isSmallBeside(page: PageIndex, claim: Claim): boolean {
  if (claim.kind === 'acronym' || claim.kind === 'surname' || !beginsSentence(page, claim)) return false;
  const word = claim.surface.toLowerCase();
  if (!/^\p{L}{5,}$/u.test(word) || claim.surface === claim.surface.toUpperCase()) return false;
  const { text } = page.blocks[claim.block]!;
  if (/[«“„"]/u.test(text.charAt(claim.start - 1))) return false;
  return new RegExp(`(?<![\\p{L}\\p{M}#@])${word.slice(0, -1)}\\p{L}{0,2}(?![\\p{L}\\p{M}])`, 'u').test(text);
}

/** What the page calls by the same small word elsewhere is the same thing. */
function isSameNoun({ page, claim, base, senses }: ShortCase): boolean {
  if (base.isAnchor || !senses) return false;
  return senses.others.some(
    ({ place, text }) => !isSamePlace(place, claim) && (/^\p{Ll}/u.test(text) || beginsSentence(page, place)),
  );
}

/** «Орлан» was shot down, the орлан flew back to its nest: the page keeps them apart by the capital. */
function isKeptApart(page: PageIndex, { entity }: Claim): boolean {
  let capitals = capitalsOf.get(page);
  if (!capitals) {
    const own = page.claims.filter((claim) => hasOwnCapital(page, claim)).map((claim) => claim.entity.id);
    capitalsOf.set(page, (capitals = new Set(own)));
  }
  return capitals.has(entity.id);
}

/** Entities that the page names with a capital of their own; asked for once a page. */
const capitalsOf = new WeakMap<PageIndex, ReadonlySet<string>>();

/** A capital that neither the place nor a line in capitals asks for. */
function hasOwnCapital(page: PageIndex, claim: Claim): boolean {
  return (
    /^\p{Lu}\P{Lu}/u.test(claim.surface) &&
    (!beginsSentence(page, claim) || isQuotedName(page, claim) || isQuotedBehindWord(page, claim))
  );
}

/** «разведывательный «Орлан-10»» */
function isQuotedBehindWord(page: PageIndex, { block, start }: Claim): boolean {
  return /\p{L}\s[«„“]$/u.test(page.blocks[block]!.text.slice(Math.max(0, start - 3), start));
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start;
}
