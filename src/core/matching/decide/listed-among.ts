import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Blocks on each side in which the other rows of a list or table are looked for. */
const BLOCKS_ASIDE = 24;
/** A cell longer than this tells a story of its own. */
const CELL_LETTERS = 80;
/** So many other rows that name something of its kind in full. */
const ENOUGH_ROWS = 2;
const LISTED = 3;

/** Points for a short name in a list or table of which other rows hold names of ours of the same kind: a table of drones, a list of schools. */
export function listedAmong(page: PageIndex, claim: Claim, ledger: Ledger): number {
  const own = page.blocks[claim.block]!;
  if (claim.kind === 'surname' || own.row === 0 || own.text.length > CELL_LETTERS) return 0;
  const rows = new Set<number>();
  for (const step of [-1, 1]) {
    for (let aside = 1; aside <= BLOCKS_ASIDE; aside += 1) {
      const at = claim.block + step * aside;
      const block = page.blocks[at];
      // What is no row ends the list.
      if (!block || block.row === 0 || block.section !== own.section) break;
      if (block.row === own.row || rows.has(block.row) || block.text.length > CELL_LETTERS) continue;
      if (namesOfKind(page, at, claim, ledger)) rows.add(block.row);
    }
  }
  return rows.size >= ENOUGH_ROWS ? LISTED : 0;
}

function namesOfKind(page: PageIndex, block: number, claim: Claim, ledger: Ledger): boolean {
  return (page.claimsByBlock.get(block) ?? []).some(
    (other) =>
      other.strength === 'strong' &&
      other.entity !== claim.entity &&
      isProduct(other) === isProduct(claim) &&
      other.kind !== 'surname' &&
      ledger.verdict(other)?.shown === true,
  );
}

function isProduct({ kind }: Claim): boolean {
  return kind === 'product';
}
