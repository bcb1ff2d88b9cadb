import { findDefinition } from './definitions';
import { findNamesakes } from './initials';
import type { Ledger } from './ledger';
import { around, type Claim, type PageIndex } from './page-index';

/**
 * Writes down what the page itself says its acronyms mean. An acronym that the page defines as something else, or whose letters are the initials of
 * another name on it, belongs to that on the whole page, unless ours is defined too.
 */
export function settleDefinitions(page: PageIndex, claims: readonly Claim[], ledger: Ledger): void {
  const longForms = groupBy(
    page.claims.filter((claim) => claim.strength === 'strong' && ledger.verdict(claim)?.shown),
    (claim) => `${claim.entity.id}|${claim.block}`,
  );
  const isAcronym = ({ kind, strength }: Claim): boolean => kind === 'acronym' && strength !== 'strong';
  const acronyms = claims.filter(isAcronym);
  const open = new Set(acronyms);
  // Also where its form rules the name out: for each HIT (human intelligence task).
  for (const claim of page.claims.filter(isAcronym)) {
    const row = page.blocks[claim.block]?.row ?? 0;
    const blocks = new Set([claim.block, ...((row !== 0 && page.blocksByRow.get(row)) || [])]);
    const near = [...blocks].flatMap((block) =>
      around(longForms.get(`${claim.entity.id}|${block}`) ?? [], claim, 4),
    );
    const definition = findDefinition(page, claim, near);
    if (!definition || (!definition.ours && isOwnName(page, claim, definition.longForm))) continue;
    if (!open.has(claim)) {
      if (!definition.ours) ledger.noteOther(claim, definition.longForm);
    } else if (definition.ours) {
      ledger.noteOurs(claim, definition.longForm);
      ledger.show(claim, { rule: 'defined-here', evidence: definition.longForm }, 10);
    } else {
      ledger.noteOther(claim, definition.longForm);
      ledger.refuse(claim, { rule: 'something-else-defined', evidence: definition.longForm });
    }
  }
  for (const claim of claims) {
    if (claim.strength === 'strong' || claim.kind === 'acronym' || claim.kind === 'surname') continue;
    const other = hanLongForm(page, claim);
    if (other !== undefined) {
      ledger.noteOther(claim, other);
      ledger.refuse(claim, { rule: 'something-else-defined', evidence: other });
      continue;
    }
    const long = (longForms.get(`${claim.entity.id}|${claim.block}`) ?? []).find((one) =>
      isInBracketsBehind(page, claim, one),
    );
    if (!long) continue;
    ledger.noteOurs(claim, long.surface);
    ledger.show(claim, { rule: 'defined-here', evidence: long.surface }, 10);
  }
  for (const [, [first]] of groupBy(acronyms, (claim) => `${claim.entity.id}|${claim.surface}`)) {
    if (first) noteNamesakes(page, first, ledger);
  }
}

/** 北航，也就是中国北方航空公司: the name that a short one of ideographs stands for here, where that is not ours. */
function hanLongForm(page: PageIndex, { entity, block, surface, end }: Claim): string | undefined {
  if (!/^\p{Script=Han}{2,4}$/u.test(surface)) return undefined;
  const { text } = page.blocks[block]!;
  const said = HAN_DEFINITION.exec(text.slice(end, end + 40));
  const long = said?.[1];
  if (said === null || long === undefined) return undefined;
  let at = -1;
  // 北航 is short for 北方航空: its signs in their order.
  for (const sign of surface) if ((at = long.indexOf(sign, at + 1)) < 0) return undefined;
  const from = end + said[0].length - long.length;
  const isOurs = (page.claimsByBlock.get(block) ?? []).some(
    (other) => other.entity === entity && other.start >= from && other.end <= from + long.length,
  );
  return isOurs ? undefined : long;
}

/** What is said has to be a body by its last word: 北航即将开通 says that something opens soon. */
const HAN_DEFINITION =
  /^[”」』]?[，,]?(?:也就是|即是|(?<=[，,])即|全称(?:为|是)?|是指|指的是)(\p{Script=Han}{2,18}?(?:公司|集团|集團|航空|大学|大學|学院|學院|医院|醫院|银行|銀行|中心|协会|協會|铁路|鐵路))/u;

/** «Спеціальний технологічний центр» (СТЦ): a form of our own name that is not decided yet. */
function isOwnName(page: PageIndex, claim: Claim, longForm: string): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity === claim.entity &&
      other.kind !== 'acronym' &&
      other.strength !== 'strong' &&
      longForm.trim().endsWith(other.surface.trim()),
  );
}

/** 南京航空航天大学（南航）: a short name alone in the brackets behind our full one. */
function isInBracketsBehind(page: PageIndex, claim: Claim, long: Claim): boolean {
  if (long.end > claim.start || claim.start - long.end > 12) return false;
  const { text } = page.blocks[claim.block]!;
  return (
    /^["”»]?\s*[(（]\s*(?:(?:以下)?(?:简称|簡稱)[:：]?)?["“„«]?$/u.test(text.slice(long.end, claim.start)) &&
    /^["”»]?\s*[)）]/u.test(text.slice(claim.end, claim.end + 3))
  );
}

function noteNamesakes(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const letters = claim.surface.toLowerCase();
  for (const [block, { text }] of page.blocks.entries()) {
    const own = (page.claimsByBlock.get(block) ?? []).filter(({ entity }) => entity.id === claim.entity.id);
    const starts = new Set(own.map(({ start }) => start));
    for (const { start, end } of findNamesakes(text, letters, starts)) {
      if (!own.some((other) => other.start < end && start < other.end))
        ledger.noteNamesake(claim, { block, start });
    }
  }
}

function groupBy<V>(values: readonly V[], keyOf: (value: V) => string): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
