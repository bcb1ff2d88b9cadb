import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** A full name stands until this much speaks against it; each further word of the name adds to it. */
const STANDING = 4;
const STANDING_PER_WORD = 2;

/** A full name is shown, unless the page is plainly about something else of that name (a racehorse, a footballer). */
export function judgeStrong(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const evidence = weighEvidence(page, claim, true);
  const words = claim.surface.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
  const standing = STANDING + STANDING_PER_WORD * Math.max(0, words - 2);
  const score = standing + evidence.pro - evidence.contra;
  if (score > 0) {
    ledger.show(claim, { rule: 'exact-name' }, score);
    return;
  }
  ledger.refuse(claim, { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) }, score);
}
