import { isQuotedName } from './common-word';
import { hasOtherTopic } from './other-topic';
import { around, firstClaimsOf, isBefore, type Claim, type PageIndex } from './page-index';
import { countBefore } from './meaning-else';
import { canShortenTo, type Sense, type Senses } from './senses';
import { isAllCaps } from './words';

const ANCHOR_IN_PARAGRAPH = 4;
const ANCHOR_ON_PAGE = 3;
/** A name that the words around decided carries less than a full name, and not into the next list item. */
const CARRIED = 2;
const CARRIED_IN_SENTENCE = 4;
/** … and less back to a place before it. */
const CARRIED_BACK = 1;
/** … and a little more where it was a longer form of this one. */
const SHORTENED = 1;

/** What the places where the page has the name in full, or has it decided, say for a short form. */
export interface Base {
  weight: number;
  isAnchor: boolean;
  /** In the claim's own paragraph. */
  isNear: boolean;
  text?: string;
}

export function anchorWeight(page: PageIndex, claim: Claim, senses: Senses | undefined): Base {
  const none = { weight: 0, isAnchor: false, isNear: false };
  if (!senses) return none;
  const row = page.blocks[claim.block]?.row ?? 0;
  const near = senses.anchorByBlock.get(claim.block) ?? (row === 0 ? undefined : senses.anchorByRow.get(row));
  const anchor = near ?? senses.anchor;
  // The cells of a register's entry are about one firm, whose town stands among them.
  const isEntry = claim.evidence?.isIdentified === true && claim.evidence.contra === 0;
  if (anchor && !isEntry && isAnotherItem(page, claim, senses)) return none;
  if (anchor && (!isAnotherWord(claim, anchor.text) || isListedSpelling(page, claim)))
    return {
      weight: near ? ANCHOR_IN_PARAGRAPH : ANCHOR_ON_PAGE,
      isAnchor: true,
      isNear: near !== undefined,
      text: anchor.text,
    };
  const carried =
    (row === 0 ? undefined : senses.carriedByRow.get(row)) ??
    (row === 0 ||
    (claim.kind === 'name' && !hasOtherTopic(page, claim.entity.id)) ||
    isOnlySense(page, claim, senses)
      ? lastBefore(page, claim, senses)
      : undefined);
  const isItself = carried?.place.block === claim.block && carried.place.start === claim.start;
  if (!carried) return nextOf(page, claim, senses) ?? none;
  if (isItself || isAmongOthers(page, claim, carried, senses)) return none;
  // One sentence seldom uses a form in two senses.
  const isSameSentence =
    carried.place.block === claim.block &&
    carried.place.sentence === claim.sentence &&
    senses.others.every(({ isAnchor }) => !isAnchor);
  // SuperCam, as the page itself called the firm whose full name it has.
  if (anchor && wasCalledSo(claim, senses))
    return { weight: ANCHOR_IN_PARAGRAPH, isAnchor: false, isNear: false, text: claim.surface };
  // La compañía rusa Kronshtadt, which builds drones, and two lines on just Kronshtadt.
  if (wasPlainlyOurs(page, claim, senses))
    return { weight: CARRIED_PLAINLY, isAnchor: false, isNear: false, text: claim.surface };
  // ООО «Альбатрос», and further down «Альбатрос».
  const isShortened = carried.text.length > claim.surface.length && carried.text.includes(claim.surface);
  const weight = isSameSentence ? CARRIED_IN_SENTENCE : CARRIED + (isShortened ? SHORTENED : 0);
  return { weight, isAnchor: false, isNear: false, text: carried.text };
}

/** `Has anybody seen the AeroHit sign?`, and the answer says which AeroHit that is: the very same word, in one sense on the whole page. */
function nextOf(page: PageIndex, claim: Claim, { ours, others }: Senses): Base | undefined {
  if (claim.kind !== 'name' && claim.kind !== 'product') return undefined;
  if (others.length > 0 || hasOtherTopic(page, claim.entity.id) || (claim.evidence?.contra ?? 0) > 0)
    return undefined;
  const next = ours[countBefore(ours, claim)];
  if (!next || next.place.block - claim.block > CARRIES_OVER) return undefined;
  // Firms and drones share their names with people and towns: from another paragraph only a question, or a name that is quoted as such, waits for its answer.
  const isAsked = /[?？]/u.test(page.blocks[claim.block]!.text.slice(claim.end));
  const isInBlock = claim.kind === 'product' && next.place.block === claim.block;
  if (!isAsked && !isInBlock && !isQuotedName(page, claim)) return undefined;
  const isSame = next.place.block !== claim.block || next.place.start !== claim.start;
  return isSame && canShortenTo(next.text, claim.surface)
    ? { weight: CARRIED_BACK, isAnchor: false, isNear: false, text: next.text }
    : undefined;
}

/** The very same word stood for ours further up, and for nothing else on the page. */
function wasCalledSo(claim: Claim, { ours, others }: Senses): boolean {
  return (
    others.length === 0 &&
    ours
      .slice(0, SENSES_LOOKED_AT)
      .some(({ place, text }) => isBefore(place, claim) && text === claim.surface)
  );
}

/** The page used the word for ours so plainly before that nothing but another bearer of it would take it back. */
function wasPlainlyOurs(page: PageIndex, claim: Claim, senses: Senses): boolean {
  if (claim.kind !== 'name' || !wasCalledSo(claim, senses) || hasOtherTopic(page, claim.entity.id))
    return false;
  if ((claim.evidence?.contra ?? 0) > 0) return false;
  return firstClaimsOf(page, claim.entity.id).some(
    (other) =>
      isBefore(other, claim) &&
      other.surface === claim.surface &&
      (other.evidence?.proNear ?? 0) >= PLAINLY &&
      other.evidence?.contra === 0,
  );
}

/** What its own sentence said there. */
const PLAINLY = 5;
const CARRIED_PLAINLY = 3;

/** A hostile page has thousands. */
const SENSES_LOOKED_AT = 20;

/** «Голова «Велеса»», some paragraphs behind a club and a drone of that name: not a word here says which. */
function isAmongOthers(page: PageIndex, claim: Claim, carried: Sense, { others }: Senses): boolean {
  return (
    claim.kind === 'product' &&
    carried.place.block !== claim.block &&
    (claim.evidence?.pro ?? 0) === 0 &&
    (others.length > 0 || hasOtherTopic(page, claim.entity.id))
  );
}

/** In an item of a list: the page has nothing else of the product's name, and no topic in which it would be something else. */
function isOnlySense(page: PageIndex, claim: Claim, { others }: Senses): boolean {
  return claim.kind === 'product' && others.length === 0 && !hasOtherTopic(page, claim.entity.id);
}

/** Yelabuga is the town, though the page has the zone of Alabuga: a weak name that is no part of the full one. */
function isAnotherWord({ entity, kind, strength, surface }: Claim, fullName: string): boolean {
  // AeroHit, a toy, beside Aero-HIT, the firm.
  if (
    kind === 'name' &&
    /-\p{Lu}{2,}$/u.test(entity.caption) &&
    /\p{Ll}$/u.test(surface) &&
    !/\p{Lu}{2}/u.test(surface)
  )
    return true;
  return (
    kind === 'name' &&
    strength === 'cue-only' &&
    !isAllCaps(surface) &&
    isCyrillic(surface) === isCyrillic(fullName) &&
    !canShortenTo(fullName, surface)
  );
}

/** «Аерохіт, Аеро-Хіт»: right beside the full name, with nothing but a comma between, stands another spelling of it. */
function isListedSpelling(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 2).some((other) => {
    if (other.entity !== claim.entity || other.strength !== 'strong') return false;
    const between = text.slice(Math.min(other.end, claim.end), Math.max(other.start, claim.start));
    return /^["»”]?[,;/]\s?["«„“]?$/u.test(between);
  });
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** The full name stands in other items of the list only, and each item is about something else. */
function isAnotherItem(page: PageIndex, claim: Claim, { ours, anchorByRow }: Senses): boolean {
  const row = page.blocks[claim.block]?.row ?? 0;
  if (row === 0 || claim.kind === 'surname' || anchorByRow.has(row)) return false;
  // A cricket club with CASC status, in an item of its own.
  const { contraNear = 0, proNear = 0 } = claim.evidence ?? {};
  if (claim.kind === 'acronym' && (proNear > 0 || contraNear < OF_ANOTHER_TRADE)) return false;
  return ours.every(({ isAnchor, place }) => !isAnchor || (page.blocks[place.block]?.row ?? 0) !== 0);
}

/** So much in an item's own words puts letters into another trade. */
const OF_ANOTHER_TRADE = 4;

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
