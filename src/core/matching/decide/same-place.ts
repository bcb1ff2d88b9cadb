import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Two entities that both pass on one place must be this far apart, or neither is shown. */
const MARGIN = 2;

/** One place, one entity: `Autel` is the drone maker or the scanner maker, never both. Where it is unclear, silence. */
export function pickOnePerPlace(page: PageIndex, ledger: Ledger): void {
  const places = new Map<string, Claim[]>();
  for (const claim of page.claims) {
    if (!ledger.verdict(claim)?.shown) continue;
    const key = `${claim.block}:${claim.start}`;
    const list = places.get(key);
    if (list) list.push(claim);
    else places.set(key, [claim]);
  }
  for (const claims of places.values()) {
    if (claims.length < 2) continue;
    const ranked = claims
      .map((claim) => ({ claim, score: ledger.verdict(claim)?.score ?? 0 }))
      .sort((a, b) => b.score - a.score);
    const [first, second] = ranked;
    if (!first || !second) continue;
    const isClear =
      (first.score - second.score >= MARGIN || isToldBeside(first.claim, second.claim)) &&
      !(isToldNowhere(first.claim, ledger) && isToldNowhere(second.claim, ledger));
    for (const { claim, score } of ranked) {
      if (claim !== first.claim || !isClear) ledger.refuse(claim, { rule: 'unclear' }, score);
    }
  }
}

/** A word of its trade touches the name (`chargers from Autel`), and the sentence has none for the other. */
function isToldBeside({ evidence }: Claim, other: Claim): boolean {
  return evidence?.isTouched === true && other.evidence?.proNear === 0;
}

/** Its full name stands in the paragraph, and its own sentence says nothing for it: of two such names either may be meant. */
function isToldNowhere({ block, entity, evidence, strength }: Claim, ledger: Ledger): boolean {
  return (
    strength !== 'strong' &&
    evidence?.proNear === 0 &&
    ledger.senses(entity.id)?.anchorByBlock.has(block) === true
  );
}
