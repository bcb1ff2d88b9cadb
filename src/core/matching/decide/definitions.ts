import type { Claim, PageIndex } from './page-index';
import { standsBehindClaim } from './page-index';

/** What a page says an acronym stands for, at the place where it says so. */
export interface Definition {
  claim: Claim;
  /** Ours: the long form of the claim's own entity. Otherwise it stands for something else. */
  ours: boolean;
  longForm: string;
}

const OPEN =
  /[([（［【]\s*(?:[^()（）[\]]{0,60}?[,;:，；、]\s*)?(?:["“„«']|简称|簡稱|以下简称|下称|далее|далі|или|або|short|or|hereafter|略称|[:—–-]|\s)*$/iu;
const SMALL_WORDS = new Set(
  'of for and the in de la le du des del di da für der die und im y et e z w do и по для в та з і у'.split(
    ' ',
  ),
);

/**
 * Reads what the text around an acronym says it stands for: `Long Form (ABC)`, `ABC (Long Form)`, `Long Form, or ABC,`, `ABC stands for …`,
 * and pairs of a definition list or table row. `undefined` where nothing is defined.
 */
export function findDefinition(
  page: PageIndex,
  claim: Claim,
  ownLongForms: readonly Claim[],
): Definition | undefined {
  const own = ownLongForms.find((long) => isDefinedBy(page, claim, long));
  if (own) return { claim, ours: true, longForm: own.surface };
  const other = otherLongForm(page, claim);
  if (other !== undefined) return { claim, ours: false, longForm: other };
  return undefined;
}

function isDefinedBy(page: PageIndex, claim: Claim, long: Claim): boolean {
  const block = page.blocks[claim.block]!;
  if (long.block !== claim.block) {
    // `<dt>HIT</dt><dd>Harbin Institute of Technology</dd>`: the acronym must be alone in its cell.
    const row = page.blocks[long.block]!.row;
    return block.row !== 0 && block.row === row && block.text.trim().length <= claim.surface.length + 2;
  }
  if (long.end <= claim.start) {
    const gap = block.text.slice(long.end, claim.start);
    return (
      gap.length < 90 &&
      (OPEN.test(gap) || /^,?\s*(?:or|или|або|oder|ou|o|czyli|to jest)\s+["“«„']?$/iu.test(gap)) &&
      !/[.!?。]\s/u.test(gap)
    );
  }
  const gap = block.text.slice(claim.end, long.start);
  return (
    /^["”»']?\s*[([（]\s*(?:the\s)?["“«„']?$/u.test(gap) ||
    /^["”»']?\s*(?:stands for|short for|[—–=:-])\s+(?:the\s)?$/iu.test(gap)
  );
}

/** The text that an acronym abbreviates, where its initials are the acronym's letters. */
function otherLongForm(page: PageIndex, claim: Claim): string | undefined {
  const text = page.blocks[claim.block]!.text;
  const letters = claim.surface.replace(/[^\p{L}]/gu, '').toLowerCase();
  const before = text.slice(Math.max(0, claim.start - 120), claim.start);
  const opened = /^(.*?)[\s,]*(?:[([（]\s*["“„«']?|,\s*(?:or|oder|ou|o|или|або)\s+["“„«']?)$/isu.exec(before);
  if (opened?.[1]) {
    const long = tailWithInitials(opened[1], letters);
    if (long !== undefined) return long;
    // Brackets around the acronym alone, right behind text in another script: 肝素诱导的血小板减少症（HIT）.
    const closes = /^["”»']?\s*[)）\]]/u.test(text.slice(claim.end, claim.end + 3));
    if (closes && /\p{Script=Han}{3,}\s*$/u.test(opened[1]) && !standsBehindClaim(page, claim)) {
      return /\p{Script=Han}{3,}\s*$/u.exec(opened[1])?.[0].trim();
    }
  }
  const after =
    /^["”»']?\s*(?:[([（]\s*|(?:stands for|is short for|means|steht für|signifie|расшифровывается как|[=:])\s+)(?:the\s)?["“«„']?(.{3,120})/isu.exec(
      text.slice(claim.end, claim.end + 160),
    );
  if (after?.[1]) return headWithInitials(after[1], letters);
  return undefined;
}

function initialWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function tailWithInitials(text: string, letters: string): string | undefined {
  const words = initialWords(text.split(/[.!?;:]\s/u).at(-1) ?? '').slice(-letters.length - 4);
  for (let count = letters.length; count <= Math.min(words.length, letters.length + 3); count += 1) {
    const tail = words.slice(-count);
    if (spells(tail, letters)) return tail.join(' ');
  }
  return undefined;
}

function headWithInitials(text: string, letters: string): string | undefined {
  const words = initialWords(text.split(/[.!?;:)\]）]/u)[0] ?? '').slice(0, letters.length + 3);
  for (let count = letters.length; count <= words.length; count += 1) {
    const head = words.slice(0, count);
    if (spells(head, letters)) return head.join(' ');
  }
  return undefined;
}

/** The words' initials, small words left out, are the letters: Holon Institute of Technology → hit. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase());
  return initials.join('') === letters && words[0]?.charAt(0).toLowerCase() === letters.charAt(0);
}
