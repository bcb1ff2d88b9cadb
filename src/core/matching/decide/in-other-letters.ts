import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { type Refusal, THRESHOLD } from './short-case';

/** Russian news writes our name in its own letters; the Latin one beside it, with words for something else around, is that. */
export const inOtherLetters: Refusal = ({ page, claim, ledger, near }) => {
  if (claim.kind !== 'name' || !/^\p{Script=Latin}/u.test(claim.surface)) return undefined;
  if (!/^\P{L}*\p{Script=Cyrillic}/u.test(page.blocks[claim.block]!.text)) return undefined;
  if (near >= THRESHOLD && !isUsedElseInLatin(page, claim, ledger)) return undefined;
  const ours = page.claims.filter(({ entity }) => entity === claim.entity);
  const isCyrillic = ({ surface }: Claim): boolean => /\p{Script=Cyrillic}/u.test(surface);
  if (!ours.some(isCyrillic) || ours.some((one) => one.strength === 'strong' && !isCyrillic(one)))
    return undefined;
  const against = page.cues
    .get(claim.entity.id)
    ?.get(claim.block)
    ?.find(({ effect }) => effect.weight <= -2);
  return against && { rule: 'unclear', evidence: against.text.slice(0, 80) };
};

/** The same letters stand before in the paragraph, among words for something else. */
function isUsedElseInLatin(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return (page.claimsByBlock.get(claim.block) ?? []).some(
    (other) =>
      other.entity === claim.entity &&
      other.start < claim.start &&
      other.surface === claim.surface &&
      (other.evidence?.contraNear ?? 0) >= CONTRASTED &&
      ledger.verdict(other)?.shown === false,
  );
}

const CONTRASTED = 3;
