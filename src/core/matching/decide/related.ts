import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { canShortenTo } from './senses';

const IN_SENTENCE = 3;
const IN_PARAGRAPH = 2;
const ON_PAGE = 1;
/** Many related names prove no more than two of them. */
const MOST = 4;

/** What the full names of related entities on the page say for a short name, and the nearest of them. */
export function relatedWeight(
  page: PageIndex,
  claim: Claim,
  ledger: Ledger,
): { weight: number; text?: string } {
  const row = page.blocks[claim.block]?.row ?? 0;
  let sum = 0;
  let best = 0;
  let text: string | undefined;
  for (const id of claim.entity.related) {
    const senses = ledger.senses(id);
    if (!senses?.strong) continue;
    const inBlock = (senses.strongByBlock.get(claim.block) ?? []).filter(
      (other) => other.start !== claim.start,
    );
    const inSentence = inBlock.find((other) => other.sentence === claim.sentence);
    const inRow = row === 0 ? undefined : senses.strongByRow.get(row);
    const found = inSentence ?? inBlock[0] ?? inRow ?? senses.strong;
    // A product's full name that begins with the maker's short one tells which maker is meant.
    const isNamedInIt = canShortenTo(found.surface, claim.surface);
    const weight = inSentence || isNamedInIt ? IN_SENTENCE : (inBlock[0] ?? inRow) ? IN_PARAGRAPH : ON_PAGE;
    sum += weight;
    if (weight > best) {
      best = weight;
      text = found.surface;
    }
  }
  return { weight: Math.min(sum, MOST), ...(text ? { text } : {}) };
}
