import { STATUS_CLASSES } from '../../entities/status-class';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Two entities that both pass on one place must be this far apart, or neither is taken for the one meant. */
const MARGIN = 2;

/**
 * One place, one entity: `Autel` is the drone maker or the scanner maker, never both. Where it is unclear, silence; only a full name that
 * several bear alike, as persons of a list do, is shown as that of one of them.
 */
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
    if (claims.length > 1) pickOne(claims, ledger);
  }
}

function pickOne(claims: readonly Claim[], ledger: Ledger): void {
  const scoreOf = (claim: Claim) => ledger.verdict(claim)?.score ?? 0;
  const ranked = claims.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const [first, second] = ranked;
  if (!first || !second) return;
  const isClear =
    (scoreOf(first) - scoreOf(second) >= MARGIN || isToldBeside(first, second)) &&
    !(isToldNowhere(first, ledger) && isToldNowhere(second, ledger));
  if (isClear) {
    for (const claim of ranked)
      if (claim !== first) ledger.refuse(claim, { rule: 'unclear' }, scoreOf(claim));
    return;
  }
  const alike = ranked.filter(
    (claim) =>
      isOwnName(claim, ledger) && claim.end === first.end && scoreOf(first) - scoreOf(claim) < MARGIN,
  );
  const [gravest, ...others] = alike.toSorted(compareGravity);
  const isShared = isOwnName(first, ledger) && gravest !== undefined && others.length > 0;
  for (const claim of ranked) {
    if (isShared && claim === gravest) ledger.showOneOfSeveral(claim, others);
    else ledger.refuse(claim, { rule: 'unclear' }, scoreOf(claim));
  }
}

/** Written out as nobody else is called, as far as the packs know. */
function isOwnName(claim: Claim, ledger: Ledger): boolean {
  return claim.strength === 'strong' && ledger.verdict(claim)?.reason.rule === 'exact-name';
}

/** The one that a reader must know of stands first; in the order of the ids where two are alike. */
function compareGravity({ entity: a }: Claim, { entity: b }: Claim): number {
  return (
    STATUS_CLASSES.indexOf(a.statusClass) - STATUS_CLASSES.indexOf(b.statusClass) || (a.id < b.id ? -1 : 1)
  );
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
