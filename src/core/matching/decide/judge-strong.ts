import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { plain } from './words';

/** A full name stands until this much speaks against it; each further word of the name adds to it. */
const STANDING = 4;
const STANDING_PER_WORD = 2;

/** Full names are shown, unless the page is plainly about something else of that name (a racehorse, a footballer). */
export function judgeFullNames(page: PageIndex, claims: readonly Claim[], ledger: Ledger): void {
  const strong = claims.filter((claim) => claim.strength === 'strong');
  for (const claim of strong) judgeStrong(page, claim, ledger);
  // Once the page has used a name for something else, a bare repetition of it elsewhere on the page is no better.
  const taken = new Set(strong.filter((claim) => !ledger.verdict(claim)?.shown).map(keyOf));
  if (taken.size === 0) return;
  for (const claim of strong) {
    if (!taken.has(keyOf(claim)) || !ledger.verdict(claim)?.shown) continue;
    if (weighEvidence(page, claim, true).pro === 0)
      ledger.refuse(claim, { rule: 'unclear', evidence: claim.surface });
  }
}

function keyOf(claim: Claim): string {
  return `${claim.entity.id}|${plain(claim.surface)}`;
}

function judgeStrong(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const evidence = weighEvidence(page, claim, true);
  const words = claim.surface.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
  const standing = STANDING + STANDING_PER_WORD * Math.max(0, words - 2);
  const score = standing + evidence.pro - evidence.contra;
  if (score > 0) {
    ledger.show(claim, { rule: 'exact-name' }, score);
    return;
  }
  ledger.refuse(
    claim,
    { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) },
    score,
  );
}
