import { ageBeside, isAnotherAge } from './age';
import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import { firstClaimsOf, isBefore, type Claim, type PageIndex } from './page-index';

/** A word of another trade that touches a person's name weighs this much. */
export const ANOTHER_TRADE = 5;

/** The page gives the surname an age elsewhere, at which ours is not. */
export function isOfAnotherAgeElsewhere(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return firstClaimsOf(page, claim.entity.id).some((other) => {
    // Timur Usmanov, 19, is another one by his given name.
    if (other.kind !== 'surname' || other === claim || ledger.verdict(other)) return false;
    const age = ageBeside(page.blocks[other.block]!.text, other);
    return age !== undefined && isAnotherAge(claim.entity, age, false);
  });
}

/** «Захисник Басюк підписав контракт», and then his full name, with nothing on the page that says who ours is. */
export function isOfAnotherTradeElsewhere(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  const row = page.blocks[claim.block]?.row ?? 0;
  return firstClaimsOf(page, claim.entity.id).some((other) => {
    // In another case the word beside it may be that of somebody about him: «адвокат Басюка».
    if (other.kind !== 'surname' || other.strength === 'strong' || !isSubject(other)) return false;
    // What its form has ruled out is no bare surname: the Kadyrov Foundation.
    if (ledger.verdict(other)) return false;
    // Another item of the news, or told of only further on.
    if (
      page.blocks[other.block]!.section !== page.blocks[claim.block]!.section ||
      (row === 0 && !isBefore(other, claim))
    )
      return false;
    const otherRow = page.blocks[other.block]?.row ?? 0;
    if (row !== 0 && otherRow !== 0 && row !== otherRow) return false;
    const { contraTouch, proNear, isIdentified } = weighEvidence(page, other, false);
    return contraTouch >= ANOTHER_TRADE && proNear === 0 && !isIdentified;
  });
}

function isSubject({ entity, surface }: Claim): boolean {
  const family = surface.toLowerCase();
  return /^\p{Script=Cyrillic}/u.test(surface)
    ? /[бвгджзклмнпрстфхцчшщй]$/u.test(family)
    : entity.caption.toLowerCase().endsWith(family);
}
