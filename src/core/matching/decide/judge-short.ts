import type { Reason } from '../model';
import { hasCapitalBehind } from './acronym-capitals';
import { weighEvidence } from './evidence';
import type { Ledger } from './ledger';
import type { Claim, PageIndex } from './page-index';
import { hasOtherTopic } from './other-topic';
import { companyOf, relatedWeight } from './related';
import { canShortenTo, type Sense, type Senses } from './senses';
import { traceOf } from './trace';
import { isCapitalised, wordsAfter } from './words';

/** What a short name must reach to be shown. */
const THRESHOLD = 2;
/** Where the page names something else of that form and never our full name, the name's own sentence must say this much. */
const BESIDE_ANOTHER = { name: 3, product: 3, surname: 6, acronym: 6 };
/** Where that is a person, who may live and work where our firm does. */
const BESIDE_PERSON = 6;
const ANCHOR_IN_PARAGRAPH = 4;
const ANCHOR_ON_PAGE = 3;
/** A name that the words around decided carries less than a full name, and not into the next list item. */
const CARRIED = 2;
const CARRIED_IN_SENTENCE = 4;
/** What a capitalised word behind an acronym takes from it, where the page does not have our full name. */
const CAPITAL_BEHIND = 2;
/** Our own initials beside the surname narrow it down. */
const PER_INITIAL = 0.5;
/** Our own given name is part of the form: a full name that nobody was seen to write so. */
const GIVEN_NAME = 1.5;
/** A name of many words is hardly anybody else's, though nobody was seen to write it so; counter-cues that are meant for short forms do not touch it. */
const LONG_NAME = 2;
/** An acronym that hardly anybody else bears, on a page of our world. */
const RARE = 2;
/** Alone in quotation marks and with a capital: the name of something, not a word. */
const QUOTED = 1;
/** So much against it in its own sentence, and evidence from afar counts half. */
const NEAR_CONTRA = 1.5;

/** So much for it in its own sentence, and not a word against it there: what speaks against it from afar counts half. */
const NEAR_PRO = 3;

/** Judges one short name by definitions, full names on the page, related names and the words around. */
export function judgeShort(page: PageIndex, claim: Claim, ledger: Ledger): void {
  const known = ledger.verdict(claim)?.reason.rule;
  if (known === 'defined-here' || known === 'something-else-defined') return;

  const senses = ledger.senses(claim.entity.id);
  const evidence = weighEvidence(page, claim, isLong(claim));
  const base = anchorWeight(page, claim, senses);
  const related = relatedWeight(page, claim, ledger);

  const near = evidence.proNear + related.near - evidence.contraNear;
  const needsNearby = ledger.isPersonHere(claim) ? BESIDE_PERSON : BESIDE_ANOTHER[claim.kind];
  const isSaidNearby = near >= (senses?.anchor ? THRESHOLD : needsNearby);
  if (ledger.isBoundElsewhere(claim) && (!isSaidNearby || !senses?.anchor)) {
    ledger.refuse(claim, { rule: 'something-else-defined' });
    return;
  }
  if (!isSaidNearby) {
    const other = meaningElse(page, claim, senses);
    if (other) {
      ledger.refuse(claim, {
        rule: senses?.anchor ? 'unclear' : 'counter-context',
        evidence: other.text.slice(0, 80),
      });
      return;
    }
  }

  const trace = claim.needsTrace ? traceOf(page, claim, evidence) : undefined;
  // What stands in the name's own sentence beats what stands far off, on either side.
  const isContradicted = evidence.contraNear >= NEAR_CONTRA && evidence.contraNear > evidence.proNear;
  const far = isContradicted ? 0.5 : 1;
  const farContra = evidence.contraNear === 0 && evidence.proNear >= NEAR_PRO ? 0.5 : 1;
  const pro =
    evidence.proNear +
    initialsOf(claim) * PER_INITIAL +
    (hasGivenName(claim) ? GIVEN_NAME : 0) +
    (isLong(claim) ? LONG_NAME : 0) +
    (isQuotedName(page, claim) ? QUOTED : 0) +
    (trace ? RARE : 0) +
    (evidence.pro - evidence.proNear + related.weight + companyOf(page, claim, ledger) + base.weight) * far;
  const isOtherName = claim.kind === 'acronym' && !base.isAnchor && hasCapitalBehind(page, claim);
  // Where the page has our full name and nobody else's, the words around are those of its story.
  const isOnlyOurs =
    base.isAnchor &&
    (claim.kind === 'surname' || (claim.kind === 'acronym' && base.isNear)) &&
    senses?.others.every(({ isAnchor }) => !isAnchor);
  const contra =
    (evidence.contraNear + (evidence.contra - evidence.contraNear) * farContra) * (isOnlyOurs ? 0.5 : 1);
  const score = pro - contra - (isOtherName ? CAPITAL_BEHIND : 0);
  const everyday = isEveryday(page, claim);
  const needed =
    THRESHOLD + (claim.strength === 'cue-only' && !hasGivenName(claim) ? 1 : 0) + (everyday ? 1 : 0);
  // What anybody of the trade has about it (an airport, a senator's town) does not say who is meant.
  const isNobody =
    claim.entity.needsIdentity &&
    !evidence.isIdentified &&
    base.weight + related.weight === 0 &&
    !hasGivenName(claim) &&
    initialsOf(claim) < 2;
  if (isNobody) {
    ledger.refuse(claim, { rule: 'no-evidence' }, score);
    return;
  }
  const isProper =
    !everyday ||
    evidence.proNear >= 3 ||
    (evidence.pro >= 3 && isBareSubject(page, claim)) ||
    (base.isAnchor && (base.isNear || !beginsSentence(page, claim) || isBareSubject(page, claim)));
  // A Kalashnikov is a thing of that name; the firm takes no article.
  const isThing = claim.kind === 'name' && claim.strength === 'cue-only' && hasArticle(page, claim);
  // A flower or a scalpel, unless the sentence itself says otherwise.
  const isCommonNoun =
    isLowerCase(claim) && evidence.proNear < (hasOtherTopic(page, claim.entity.id) ? NEAR_PRO : 1);
  if (isCommonNoun && !base.isNear) {
    ledger.refuse(claim, { rule: 'everyday-word' }, score);
    return;
  }
  const isWord =
    everyday &&
    (claim.kind === 'name'
      ? hasElidedArticle(page, claim)
      : claim.kind === 'acronym' && isDetermined(page, claim));
  if (score >= needed && isProper && !isWord && !(isThing && evidence.proNear < THRESHOLD)) {
    ledger.show(claim, base.isAnchor || !trace ? reasonFor(base, related.text, evidence.best) : trace, score);
    return;
  }
  if (evidence.contra > 0 && evidence.contraNear > 0) {
    ledger.refuse(
      claim,
      { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) },
      score,
    );
  } else {
    ledger.refuse(claim, { rule: everyday ? 'everyday-word' : 'no-evidence' }, score);
  }
}

function initialsOf(claim: Claim): number {
  if (claim.kind !== 'surname') return 0;
  const initials = claim.surface.match(/(?<!\p{L})\p{Lu}(?!\p{L})/gu)?.length ?? 0;
  return initials > 1 ? initials + 1 : initials;
}

function isLowerCase({ surface }: Claim): boolean {
  const first = surface.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

/** Three words or more, or six ideographs. */
function isLong(claim: Claim): boolean {
  if (claim.kind !== 'name') return false;
  const words = claim.surface.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length >= 3 || /^\p{Script=Han}{6,}$/u.test(claim.surface);
}

/** «Герань»: nothing else within the quotation marks, so not the flower. Latin quotation marks hold quotations as well. */
function isQuotedName(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'product' || claim.strength !== 'cue-only' || isLowerCase(claim)) return false;
  const text = page.blocks[claim.block]?.text ?? '';
  return text.charAt(claim.start - 1) === '«' && text.charAt(claim.end) === '»';
}

/** Behind an article. */
function hasArticle(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 8), claim.start) ?? '';
  return /(?:^|[^\p{L}])(?:an?|eine?[mnrs]?|une?|un[ao]?|die|der|das|dem|den|the|la|le)\s+["“«„]?$/iu.test(
    before,
  );
}

/** `L'Autel des vents`: a common noun; the firm of that spelling takes no article. */
function hasElidedArticle(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 3), claim.start) ?? '';
  return /(?:^|[^\p{L}])l['’]$/iu.test(before);
}

/** `trois SMIC`, `le SMIC`: a common noun of its language, where the firm takes no article. */
function isDetermined(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 12), claim.start) ?? '';
  return /(?:^|[^\p{L}])(?:le|la|les|un|du|au|ce|son|deux|trois|quatre|cinq|six|dix|demi|\d+)\s+$/iu.test(
    before,
  );
}

/** The form begins or ends with more than an initial: another word of the name. */
function hasGivenName(claim: Claim): boolean {
  return claim.kind === 'surname' && (claim.surface.match(/\p{L}{3,}/gu)?.length ?? 0) > 1;
}

interface Base {
  weight: number;
  isAnchor: boolean;
  /** In the claim's own paragraph. */
  isNear: boolean;
  text?: string;
}

function anchorWeight(page: PageIndex, claim: Claim, senses: Senses | undefined): Base {
  const none = { weight: 0, isAnchor: false, isNear: false };
  if (!senses) return none;
  const row = page.blocks[claim.block]?.row ?? 0;
  const near = senses.anchorByBlock.get(claim.block) ?? (row === 0 ? undefined : senses.anchorByRow.get(row));
  const anchor = near ?? senses.anchor;
  if (anchor)
    return {
      weight: near ? ANCHOR_IN_PARAGRAPH : ANCHOR_ON_PAGE,
      isAnchor: true,
      isNear: near !== undefined,
      text: anchor.text,
    };
  const carried =
    (row === 0 ? undefined : senses.carriedByRow.get(row)) ??
    (row === 0 || (claim.kind === 'name' && !hasOtherTopic(page, claim.entity.id))
      ? lastBefore(page, claim, senses)
      : undefined);
  const isItself = carried?.place.block === claim.block && carried.place.start === claim.start;
  if (!carried || isItself) return none;
  // One sentence seldom uses a form in two senses.
  const isSameSentence =
    carried.place.block === claim.block &&
    carried.place.sentence === claim.sentence &&
    senses.others.every(({ isAnchor }) => !isAnchor);
  const weight = isSameSentence ? CARRIED_IN_SENTENCE : CARRIED;
  return { weight, isAnchor: false, isNear: false, text: carried.text };
}

/** Blocks over which a name that the words around decided is still fresh. */
const CARRIES_OVER = 3;

/** The last place of ours before the claim, a few blocks back at most; for a headline the next one after it. */
function lastBefore(page: PageIndex, claim: Claim, senses: Senses): Sense | undefined {
  if (page.blocks[claim.block]?.heading) return senses.ours[0];
  const sense = senses.ours[countBefore(senses.ours, claim) - 1];
  if (!sense) return undefined;
  const isFresh = claim.block - sense.place.block <= CARRIES_OVER;
  return isFresh || !hasOtherTopic(page, claim.entity.id) ? sense : undefined;
}

/**
 * The sense that makes this claim something else, where the page uses the form in two senses: the one sense of its own paragraph; else the nearest before it, else the
 * nearest after.
 */
function meaningElse(page: PageIndex, claim: Claim, senses: Senses | undefined): Sense | undefined {
  if (!senses || senses.others.length === 0) return undefined;
  const own = page.blocks[claim.block];
  const isItself = ({ place }: Sense): boolean => place.block === claim.block && place.start === claim.start;
  const others = aside(senses.others, claim).filter(
    (sense) =>
      !isItself(sense) &&
      canShortenTo(sense.surface ?? sense.text, claim.surface) &&
      // An advert beside the article, further down, says nothing about the article.
      (isBefore(sense, claim) || page.blocks[sense.place.block]?.section === own?.section),
  );
  if (others.length === 0) return undefined;
  const row = own?.row ?? 0;
  const isHere = ({ place }: Sense): boolean =>
    place.block === claim.block || (row !== 0 && page.blocks[place.block]?.row === row);
  const othersHere = others.find(isHere);
  const near = aside(senses.ours, claim).filter((sense) => !isItself(sense));
  const oursHere = near.some(isHere);
  // What comes later in the paragraph takes no mention from a name that the page used before.
  const isLater =
    othersHere !== undefined && !isBefore(othersHere, claim) && near.some((one) => isBefore(one, claim));
  if (othersHere && !oursHere && !isLater) return othersHere;
  if (oursHere && !othersHere) return undefined;
  const sense = nearestOf(claim, near, others);
  if (!sense?.isOurs) return sense;
  // Both senses side by side, and none in this paragraph: nobody can tell which is meant.
  return others.find((one) => one.place.block === sense.place.block);
}

/** Senses that can be the nearest, on each side of a claim. */
const SENSES_ASIDE = 30;

function aside(senses: readonly Sense[], claim: Claim): readonly Sense[] {
  const at = countBefore(senses, claim);
  return senses.slice(Math.max(0, at - SENSES_ASIDE), at + SENSES_ASIDE);
}

/** The last sense before the claim, else the first after it. */
function nearestOf(claim: Claim, ours: readonly Sense[], others: readonly Sense[]): Sense | undefined {
  const [mine, theirs] = [ours, others].map((list) => {
    const before = countBefore(list, claim);
    return { before: list[before - 1], after: list[before] };
  });
  const last = laterOf(mine?.before, theirs?.before);
  if (last) return last;
  const later = laterOf(mine?.after, theirs?.after);
  return later === mine?.after ? (theirs?.after ?? mine?.after) : (mine?.after ?? theirs?.after);
}

function laterOf(a: Sense | undefined, b: Sense | undefined): Sense | undefined {
  if (!a || !b) return a ?? b;
  return a.place.block > b.place.block || (a.place.block === b.place.block && a.place.start > b.place.start)
    ? a
    : b;
}

/** How many senses, in document order, stand before the claim. */
function countBefore(senses: readonly Sense[], claim: Claim): number {
  let low = 0;
  let high = senses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sense = senses[middle];
    if (sense && isBefore(sense, claim)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore({ place }: Sense, claim: Claim): boolean {
  return place.block < claim.block || (place.block === claim.block && place.start < claim.start);
}

/** The capital letter is owed to the place, not to the name. */
function beginsSentence(page: PageIndex, claim: Claim): boolean {
  const before = page.blocks[claim.block]?.text.slice(Math.max(0, claim.start - 6), claim.start) ?? '';
  return before.trim() === '' || /[.!?…:–—•«“„"(\n]\s*$/u.test(before);
}

/** `Autel fera appel.`: a noun of French or Spanish takes an article, and one without it is followed by its attribute (`Autel de la paix`). */
function isBareSubject(page: PageIndex, claim: Claim): boolean {
  const block = page.blocks[claim.block];
  if (!block || block.heading) return false;
  const next = wordsAfter(block.text, claim.end, 1)[0];
  return (
    next !== undefined &&
    /^,?\s+$/u.test(block.text.slice(claim.end, next.start)) &&
    !isCapitalised(next.text) &&
    !ATTRIBUTES.has(next.text)
  );
}

const ATTRIBUTES = new Set('de du des d en à au aux et ou mit von für'.split(' '));

function isEveryday(page: PageIndex, claim: Claim): boolean {
  const lang = page.blocks[claim.block]?.lang ?? '';
  return lang !== '' && claim.entity.everydayWordIn.includes(lang);
}

function reasonFor(base: Base, related: string | undefined, cue: string | undefined): Reason {
  if (base.isAnchor && base.text) return { rule: 'full-name-on-page', evidence: base.text.slice(0, 80) };
  if (cue) return { rule: 'context', evidence: cue.slice(0, 80) };
  if (related) return { rule: 'related-name', evidence: related.slice(0, 80) };
  return { rule: 'same-name-before', ...(base.text ? { evidence: base.text.slice(0, 80) } : {}) };
}
