import type { Reason } from '../model';
import type { Claim, Evidence, PageIndex } from './page-index';

/** What on the page speaks for a rare form: a cue of its own, another sure name of the packs, a word of their world. */
export function traceOf(page: PageIndex, claim: Claim, evidence: Evidence): Reason | undefined {
  if (evidence.best !== undefined) return { rule: 'context', evidence: evidence.best.slice(0, 80) };
  const other = page.claims.find((one) => one.strength === 'strong' && one.entity !== claim.entity);
  if (other) return { rule: 'related-name', evidence: other.surface.slice(0, 80) };
  const own = page.claims.find(
    (one) => one.entity === claim.entity && one.strength === 'strong' && !one.needsTrace,
  );
  if (own) return { rule: 'full-name-on-page', evidence: own.surface.slice(0, 80) };
  return page.isOurWorld ? { rule: 'exact-name' } : undefined;
}
