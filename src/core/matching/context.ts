import { indexPage } from './decide/index-page';
import { judgeShort } from './decide/judge-short';
import { judgeFullNames } from './decide/full-names';
import { Ledger } from './decide/ledger';
import { joinMakersToProducts } from './decide/product-with-maker';
import { isRefusedByForm } from './decide/refuse-by-form';
import { pickOnePerPlace } from './decide/same-place';
import { settleDefinitions } from './decide/settle-definitions';
import type { Decision, PageView } from './model';

/** Passes over the short names: each may lean on what an earlier one decided. More than this never changed a page. */
const MAX_PASSES = 4;

/**
 * Decides which names of a page are shown, with the reason for each and for each that is not. Pure: the same blocks in the same order give the same
 * answer, however they arrived.
 *
 * The order of the rules is the order of certainty: the form of the name itself, full names, definitions, then the words around. A short
 * name that nothing decides is left alone.
 */
export function decide(view: PageView): Decision {
  const page = indexPage(view);
  const ledger = new Ledger(page);
  if (page.claims.length === 0) return ledger.decision();

  const open = page.claims.filter((claim) => !isRefusedByForm(page, claim, ledger));
  judgeFullNames(page, open, ledger);
  settleDefinitions(page, open, ledger);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const before = ledger.changes;
    ledger.startPass();
    for (const claim of open) {
      if (claim.strength !== 'strong') judgeShort(page, claim, ledger);
    }
    if (ledger.changes === before) break;
  }
  pickOnePerPlace(page, ledger);
  joinMakersToProducts(page, ledger);
  return ledger.decision();
}
