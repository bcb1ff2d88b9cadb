import { isQuotedName } from './common-word';
import { isWordAcronym } from './form-of-name';
import type { Ledger } from './ledger';
import { around, type Claim, type PageIndex } from './page-index';
import { hasOtherTopic } from './other-topic';
import { canShortenTo } from './senses';

const IN_SENTENCE = 3;
const IN_PARAGRAPH = 2;
const ON_PAGE = 1;
/** Owner and owned, maker and product are hardly named on one page by chance, unless the page speaks of something else of that name too. */
const CLOSE_ON_PAGE = 2;
/** Letters are shared by many: related names beside an acronym prove little. */
const MOST_FOR_ACRONYMS = 1;
/** Many related names prove no more than two of them. */
const MOST = 4;

/** What related names say. */
export interface Related {
  weight: number;
  /** The part of it from the same sentence. */
  near: number;
  /** The nearest of them. */
  text?: string;
}

/** «либо снаряд, либо «Ланцет»», in the sentence that names the Orlan-10: a product beside others of its kind. */
const BESIDE_ITS_LIKE = 1;

/** `made by Hikvision and Dahua`: nothing but the conjunction stands between two names of firms. */
const COORDINATED = 4;
const CONJUNCTION =
  /^["”»]?,?(?:\s(?:and|or|und|oder|et|ou|y|e|и|или|та|й|і|або|oraz|i)\s|、|和|与|及)["“«„]?$/u;

/** «Спершу прилітає «Орлан». За двадцять хвилин чекай «Ланцета»»: two quoted products of one paragraph. */
function isQuotedAlike(page: PageIndex, claim: Claim, other: Claim): boolean {
  return isQuotedName(page, claim) && isQuotedName(page, other);
}

function isCoordinated(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  const { text } = page.blocks[claim.block]!;
  // A weak name is one only in quotation marks: «Альбатрос» и «Суперкам».
  if (claim.strength === 'cue-only' && !/["“«„]/u.test(text.charAt(claim.start - 1))) return false;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 2).some((other) => {
    if (other.entity === claim.entity || other.kind !== 'name') return false;
    const between =
      other.end <= claim.start ? text.slice(other.end, claim.start) : text.slice(claim.end, other.start);
    return CONJUNCTION.test(between) && ledger.isShown(other);
  });
}

function besideItsLike(page: PageIndex, claim: Claim, ledger: Ledger): number {
  if (claim.kind === 'name') return isCoordinated(page, claim, ledger) ? COORDINATED : 0;
  if (claim.kind !== 'product') return 0;
  const isBeside = around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.kind === 'product' &&
      (other.strength === 'strong' ? other.sentence === claim.sentence : isQuotedAlike(page, claim, other)) &&
      other.entity !== claim.entity &&
      ledger.isShown(other),
  );
  return isBeside ? BESIDE_ITS_LIKE : 0;
}

/** What the full names of related entities on the page say for a short name, and the nearest of them. */
export function relatedWeight(page: PageIndex, claim: Claim, ledger: Ledger): Related {
  const row = page.blocks[claim.block]?.row ?? 0;
  let sum = 0;
  let near = 0;
  let best = 0;
  let text: string | undefined;
  for (const id of claim.entity.related) {
    const senses = ledger.senses(id);
    if (!senses?.strong) continue;
    const inBlock = around(senses.strongByBlock.get(claim.block) ?? [], claim, 4).filter(
      (other) => other.start !== claim.start,
    );
    const inSentence = inBlock.find((other) => other.sentence === claim.sentence);
    const inRow = row === 0 ? undefined : senses.strongByRow.get(row);
    const found = inSentence ?? inBlock[0] ?? inRow ?? senses.strong;
    // A product's full name that begins with the maker's short one tells which maker is meant.
    const isNamedInIt = canShortenTo(found.surface, claim.surface);
    const isClose = claim.entity.closelyRelated.includes(id) && !hasOtherTopic(page, claim.entity.id);
    const onPage = isClose ? CLOSE_ON_PAGE : ON_PAGE;
    const weight = inSentence || isNamedInIt ? IN_SENTENCE : (inBlock[0] ?? inRow) ? IN_PARAGRAPH : onPage;
    sum += weight;
    if (inSentence) near = IN_SENTENCE;
    if (weight > best) {
      best = weight;
      text = found.surface;
    }
  }
  sum += besideItsLike(page, claim, ledger);
  const most = claim.kind === 'acronym' ? MOST_FOR_ACRONYMS : MOST;
  return { weight: Math.min(sum, most), near: Math.min(near, most), ...(text ? { text } : {}) };
}

/** Ambiguous names that belong together and stand in one paragraph vouch for each other, though none is decided: at most so many count. */
const MOST_COMPANIONS = 2;

/** Related names in the claim's own paragraph or row, whatever they mean there. Letters that are a word as well are none. */
export function companionsOf(page: PageIndex, claim: Claim): readonly Claim[] {
  const { related } = claim.entity;
  if (related.length === 0) return [];
  const row = page.blocks[claim.block]?.row ?? 0;
  const blocks = (row !== 0 && page.blocksByRow.get(row)) || [claim.block];
  return blocks.flatMap((block) => {
    const claims = page.claimsByBlock.get(block) ?? [];
    // In another cell the name's own offset says nothing.
    const near = block === claim.block ? around(claims, claim, 8) : claims.slice(0, 16);
    return near.filter(
      (other) =>
        other.entity !== claim.entity &&
        related.includes(other.entity.id) &&
        !(other.kind === 'acronym' && isWordAcronym(other)),
    );
  });
}

/** A short name that its own sentence makes plain says as much as two that are open. */
const PLAIN_COMPANION = 2;

function isPlain(other: Claim, ledger: Ledger): boolean {
  const { proNear, contra } = other.evidence ?? { proNear: 0, contra: 0 };
  return contra === 0 && proNear >= TOLD && ledger.isShown(other);
}

const TOLD = 3;

/** Those that nothing speaks against, each counted once. Full names that are shown are weighed elsewhere. */
export function companyOf(page: PageIndex, claim: Claim, ledger: Ledger): number {
  const companions = new Map<string, number>();
  for (const other of companionsOf(page, claim)) {
    const isSure = other.strength === 'strong' && ledger.verdict(other)?.shown;
    if (isSure || !ledger.isOpen(other)) continue;
    const weight = isPlain(other, ledger) ? PLAIN_COMPANION : 1;
    companions.set(other.entity.id, Math.max(weight, companions.get(other.entity.id) ?? 0));
  }
  const sum = [...companions.values()].reduce((total, weight) => total + weight, 0);
  return Math.min(sum, MOST_COMPANIONS);
}
