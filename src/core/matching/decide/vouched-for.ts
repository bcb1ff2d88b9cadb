import { weighEvidence } from './evidence';
import { isLowerCase, wordsOf } from './form-of-name';
import { LEGAL_FORMS } from './longer-name';
import { oncePerEntity } from './once-per-entity';
import { around, firstClaimsOf, type Claim, type Evidence, type PageIndex } from './page-index';

/** Something else than the words around vouches for a full name: other names of the page, its legal form, who it is. */
export function isVouchedFor(page: PageIndex, claim: Claim, { isIdentified }: Evidence): boolean {
  return (
    namesRelated(page, claim) ||
    hasFullNameBeside(page, claim) ||
    isSpeltAndTold(page, claim) ||
    hasLegalForm(page, claim) ||
    isIdentified
  );
}

/** A related name stands on the page, what it means there not being decided yet. Written small it is a word: a lancet for blood tests. */
function namesRelated(page: PageIndex, claim: Claim): boolean {
  return claim.entity.related.some((id) => firstClaimsOf(page, id).some((other) => !isLowerCase(other)));
}

/** Another spelling of it stands on the page, in a sentence that says who that is: «Зовут в Аэрохит, где дроны собирают». */
function isSpeltAndTold(page: PageIndex, { entity, kind, surface }: Claim): boolean {
  if (kind !== 'name') return false;
  const told = toldSpellings(page, entity.id);
  return told.size > (told.has(surface) ? 1 : 0);
}

const toldSpellings = oncePerEntity((page, id): ReadonlySet<string> => {
  const told = new Set<string>();
  for (const claim of page.claims) {
    if (claim.entity.id !== id || told.has(claim.surface)) continue;
    const { proNear, contra } = weighEvidence(page, claim, false);
    if (contra === 0 && proNear >= TOLD) told.add(claim.surface);
  }
  return told;
});

/** What such a sentence must say. */
const TOLD = 3;

/** The paragraph names another of ours in full: hardly by chance. */
function hasFullNameBeside(page: PageIndex, claim: Claim): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 8).some(
    (other) =>
      other.entity !== claim.entity &&
      other.strength === 'strong' &&
      (!other.entity.hasNamesakes || (wordsOf(other) > 2 && /\d/.test(other.surface))) &&
      wordsOf(other) > 1,
  );
}

/** Before it or behind it; a racket or a song has none. */
export function hasLegalForm(page: PageIndex, { block, start, end }: Claim): boolean {
  const text = page.blocks[block]?.text ?? '';
  const before = /(\p{L}+)\s["“«„]?$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  const behind = /^["”»]?,?\s(\p{L}+)/u.exec(text.slice(end, end + 10))?.[1];
  return [before, behind].some((word) => word !== undefined && LEGAL_FORMS.has(word.toLowerCase()));
}
