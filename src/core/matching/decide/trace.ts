import type { Reason } from '../model';
import { around, type Claim, type Evidence, type PageIndex } from './page-index';

/** What on the page speaks for a rare form: a cue of its own, another sure name of the packs, a word of their world. */
export function traceOf(page: PageIndex, claim: Claim, evidence: Evidence): Reason | undefined {
  if (evidence.best !== undefined) return { rule: 'context', evidence: evidence.best.slice(0, 80) };
  const other = page.claims.find((one) => one.strength === 'strong' && one.entity !== claim.entity);
  if (other) return { rule: 'related-name', evidence: other.surface.slice(0, 80) };
  const own = page.claims.find(
    (one) => one.entity === claim.entity && one.strength === 'strong' && !one.needsTrace,
  );
  if (own) return { rule: 'full-name-on-page', evidence: own.surface.slice(0, 80) };
  const twin = HAN_FORM.test(claim.surface)
    ? page.claims.find((one) => one.entity === claim.entity && isOtherFormOf(one.surface, claim.surface))
    : undefined;
  if (twin) return { rule: 'full-name-on-page', evidence: twin.surface.slice(0, 80) };
  const twinInBrackets = definedBeside(page, claim);
  if (twinInBrackets) return { rule: 'full-name-on-page', evidence: twinInBrackets.surface.slice(0, 80) };
  return page.isOurWorld ? { rule: 'exact-name' } : undefined;
}

/** 俄罗斯联邦储蓄银行（Sber）: two names of one entity, the one in brackets behind the other. */
function definedBeside(page: PageIndex, claim: Claim): Claim | undefined {
  if (claim.kind === 'surname') return undefined;
  const { text } = page.blocks[claim.block]!;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 2).find((other) => {
    if (other.entity !== claim.entity || other.surface === claim.surface) return false;
    const [first, second] = other.start < claim.start ? [other, claim] : [claim, other];
    return (
      BRACKET.test(text.slice(first.end, second.start)) &&
      /^["”»]?[)）]/u.test(text.slice(second.end, second.end + 2))
    );
  });
}

const BRACKET = /^["”»]?\s?[(（]["“«]?$/u;

/** 西北工业大学 and 西工大: two Chinese forms of one name, one of them long, are hardly both by chance on a page. */
function isOtherFormOf(a: string, b: string): boolean {
  return a !== b && Math.max(a.length, b.length) >= LONG_FORM && HAN_FORM.test(a);
}

const HAN_FORM = /^\p{Script=Han}{3,}$/u;
const LONG_FORM = 5;
