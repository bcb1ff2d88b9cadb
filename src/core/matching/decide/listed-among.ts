import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Blocks on each side in which the rows of the same list or table are looked for. */
const BLOCKS_ASIDE = 24;
/** A row longer than this tells a story of its own. */
const ROW_LETTERS = 80;
/** So many other rows that name something of its kind in full. */
const ENOUGH_ROWS = 2;

/** Points for a short name in a list or table of which other rows hold names of ours of the same kind: a table of drones, a list of schools. */
const LISTED = 3;

export function listedAmong(page: PageIndex, claim: Claim, ledger: Ledger): number {
  const own = page.blocks[claim.block]!;
  if (claim.kind === 'surname' || own.row === 0 || own.text.length > ROW_LETTERS) return 0;
  const rows = new Set<number>();
  for (let at = claim.block - BLOCKS_ASIDE; at <= claim.block + BLOCKS_ASIDE; at += 1) {
    const block = page.blocks[at];
    if (!block || block.row === 0 || block.row === own.row || block.section !== own.section) continue;
    if (block.text.length > ROW_LETTERS || rows.has(block.row)) continue;
    const isOfKind = (page.claimsByBlock.get(at) ?? []).some(
      (other) =>
        other.strength === 'strong' &&
        other.entity !== claim.entity &&
        isThing(other) === isThing(claim) &&
        ledger.verdict(other)?.shown === true,
    );
    if (isOfKind) rows.add(block.row);
  }
  return rows.size >= ENOUGH_ROWS ? LISTED : 0;
}

/** A product, not a firm or a school. */
function isThing({ kind }: Claim): boolean {
  return kind === 'product';
}
