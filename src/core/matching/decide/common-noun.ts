import type { Claim, PageIndex } from './page-index';
import { isAllCaps, plain } from './words';

/** Shorter than this, the same letters are no sign of the same word. */
const SHORTEST = 5;
/** Letters in which two cases of one word differ at most. */
const ENDING = 2;

/**
 * Whether a name in capitals or at the start of a sentence is a word of this page: the page writes the same word small, and the name nowhere with a
 * capital of its own (`ПУТИНА НАЧАЛАСЬ` above «лососёвая путина»).
 */
export function isWordOfPage(page: PageIndex, claim: Claim): boolean {
  if (!owesItsCapital(page, claim)) return false;
  const word = plain(claim.surface);
  if (word.length < SHORTEST || /[^\p{L}]/u.test(word)) return false;
  if (page.claims.some((other) => other.entity === claim.entity && !owesItsCapital(page, other)))
    return false;
  const stem = word.slice(0, -1);
  const small = new RegExp(`(?<![\\p{L}\\p{M}#@])${stem}\\p{L}{0,${ENDING}}(?![\\p{L}\\p{M}])`, 'u');
  return page.blocks.some(({ text }) => small.test(text));
}

/** The capital letter is owed to the place or to a line in capitals. */
function owesItsCapital(page: PageIndex, claim: Claim): boolean {
  if (isAllCaps(claim.surface)) return true;
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 6), claim.start) ?? '';
  return before.trim() === '' || /[.!?…]["”»]?\s+$/u.test(before);
}
