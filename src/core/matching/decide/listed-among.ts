import type { EntityOwner } from '../model';
import { initialsOf, isWordAcronym } from './form-of-name';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Blocks on each side in which the other rows of a list or table are looked for. */
const BLOCKS_ASIDE = 24;
/** A cell longer than this tells a story of its own. */
const CELL_LETTERS = 80;
/** So many other rows that name something of its kind in full. */
const ENOUGH_ROWS = 2;
/** … or one, and so many rows that hold nothing but a name that may be of the packs; one fewer where the page has a word for this one, or all are of a kind: banks. */
const ENOUGH_NAMES = 4;
const LISTED = 3;

/** Points for a short name in a list or table of which other rows hold names of ours of the same kind: a table of drones, a list of schools. */
export function listedAmong(page: PageIndex, claim: Claim, ledger: Ledger): number {
  const own = page.blocks[claim.block]!;
  const isPerson = claim.kind === 'surname';
  if (isPerson && initialsOf(claim) < 2) return 0;
  if (own.row === 0 || own.text.length > CELL_LETTERS) return 0;
  const rows = new Set<number>();
  /** Other entities of the packs, whatever those rows mean by the names. */
  const entities = new Set<EntityOwner>();
  let hasSureName = false;
  for (const step of [-1, 1]) {
    for (let aside = 1; aside <= BLOCKS_ASIDE; aside += 1) {
      const at = claim.block + step * aside;
      const block = page.blocks[at];
      // What is no row ends the list.
      if (!block || block.row === 0 || block.section !== own.section) break;
      if (block.row === own.row || rows.has(block.row) || block.text.length > CELL_LETTERS) continue;
      const sure = isPerson ? shownPersons(page, at, claim, ledger) : sureNames(page, at, claim, ledger);
      hasSureName ||= sure.length > 0;
      if (sure.some((other) => isProduct(other) === isProduct(claim))) rows.add(block.row);
      for (const other of page.claimsByBlock.get(at) ?? [])
        if (other.entity !== claim.entity && other.kind !== 'surname' && fillsItsCell(block.text, other))
          entities.add(other.entity);
    }
  }
  // Letters that are a word as well are shared by many.
  const isAmongNames =
    !isPerson &&
    !isWordAcronym(claim) &&
    hasSureName &&
    fillsItsCell(own.text, claim) &&
    entities.size >= ENOUGH_NAMES - (isOfOneKind(claim, entities) || (claim.evidence?.pro ?? 0) > 0 ? 1 : 0);
  return rows.size >= ENOUGH_ROWS || isAmongNames ? LISTED : 0;
}

function isOfOneKind({ entity }: Claim, others: ReadonlySet<EntityOwner>): boolean {
  return [...others].every(({ schema }) => schema === entity.schema);
}

/** The name, in quotation marks or not, and at most a figure, or what a dash sets apart: «Ланцет» – 4. */
function fillsItsCell(text: string, { start, end }: Claim): boolean {
  return (
    /^[\s«“"„]*$/u.test(text.slice(0, start)) && /^[\s»”"“]*(?:[–—]\s|[\s–—:,.\d%-]*$)/u.test(text.slice(end))
  );
}

function sureNames(page: PageIndex, block: number, claim: Claim, ledger: Ledger): readonly Claim[] {
  return (page.claimsByBlock.get(block) ?? []).filter(
    (other) =>
      other.strength === 'strong' &&
      other.entity !== claim.entity &&
      other.kind !== 'surname' &&
      ledger.verdict(other)?.shown === true,
  );
}

/** Persons of the packs with initials or a given name: `А. Б. Усманов`, `О. В. Дерипаска`. */
function shownPersons(page: PageIndex, block: number, claim: Claim, ledger: Ledger): readonly Claim[] {
  return (page.claimsByBlock.get(block) ?? []).filter(
    (other) =>
      other.kind === 'surname' &&
      other.entity !== claim.entity &&
      (other.strength === 'strong' || initialsOf(other) > 1) &&
      ledger.verdict(other)?.shown === true,
  );
}

function isProduct({ kind }: Claim): boolean {
  return kind === 'product';
}
