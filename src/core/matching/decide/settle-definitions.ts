import { findDefinition } from './definitions';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';

/** Writes down what the page itself says its acronyms mean, for and against us. */
export function settleDefinitions(page: PageIndex, claims: readonly Claim[], ledger: Ledger): void {
  const longForms = new Map<string, Claim[]>();
  for (const claim of page.claims) {
    if (claim.strength !== 'strong' || !ledger.verdict(claim)?.shown) continue;
    const list = longForms.get(claim.entity.id);
    if (list) list.push(claim);
    else longForms.set(claim.entity.id, [claim]);
  }
  for (const claim of claims) {
    if (claim.kind !== 'acronym' || claim.strength === 'strong') continue;
    const definition = findDefinition(page, claim, longForms.get(claim.entity.id) ?? []);
    if (!definition) continue;
    if (definition.ours) {
      ledger.noteOurs(claim, definition.longForm);
      ledger.show(claim, { rule: 'defined-here', evidence: definition.longForm }, 10);
    } else {
      ledger.noteOther(claim, definition.longForm);
      ledger.refuse(claim, { rule: 'something-else-defined', evidence: definition.longForm });
    }
  }
}
