import { isBefore, type Claim, type PageIndex } from './page-index';
import { isQuotedName } from './common-word';
import { isDenialAround } from './denial';
import { weighEvidence } from './evidence';
import { canShortenTo, type Sense, type Senses } from './senses';

/**
 * The sense that makes this claim something else, where the page uses the form in two senses: the one sense of its own paragraph; else the nearest before it, else the
 * nearest after.
 */
export function meaningElse(page: PageIndex, claim: Claim, senses: Senses | undefined): Sense | undefined {
  if (!senses || senses.others.length === 0) return undefined;
  const own = page.blocks[claim.block];
  const isItself = ({ place }: Sense): boolean => place.block === claim.block && place.start === claim.start;
  // «Гербера» among герберы: the flower has no capital and no quotation marks.
  const isQuoted = isQuotedName(page, claim);
  const others = aside(senses.others, claim).filter(
    (sense) =>
      !isItself(sense) &&
      (canShortenTo(sense.surface ?? sense.text, claim.surface) || isInOtherScript(claim, sense)) &&
      !isInAnotherItem(page, claim, sense) &&
      !(isQuoted && isSmall(sense.text)) &&
      // An advert beside the article, further down, says nothing about the article.
      (isBefore(sense.place, claim) || page.blocks[sense.place.block]?.section === own?.section),
  );
  if (others.length === 0) return undefined;
  const near = aside(senses.ours, claim).filter((sense) => !isItself(sense));
  if (own?.heading && isOursUnder(page, claim, near, others)) return undefined;
  const row = own?.row ?? 0;
  const isHere = ({ place }: Sense): boolean =>
    place.block === claim.block || (row !== 0 && page.blocks[place.block]?.row === row);
  const othersHere = others.find(isHere);
  const oursHere = near.some(isHere);
  // What comes later in the paragraph takes no mention from a name that the page used before.
  const isLater =
    othersHere !== undefined &&
    !isBefore(othersHere.place, claim) &&
    near.some((one) => isBefore(one.place, claim));
  if (othersHere && !oursHere && (!isLater || isSilentOnOurs(page, claim))) return othersHere;
  // Of two persons of one surname the paragraph before may have named the other last: what comes later here takes nothing back.
  const isOursBefore =
    claim.kind !== 'surname' ||
    near.some(
      (one) =>
        isHere(one) &&
        (isBefore(one.place, claim) ||
          (one.isAnchor && (one.place.block !== claim.block || one.place.sentence === claim.sentence))),
    );
  if (oursHere && !othersHere && isOursBefore) return undefined;
  // A poster from Harbin on heparin-induced thrombocytopenia: both spell the letters, and the sentence says nothing of a school.
  if (claim.kind === 'acronym' && othersHere?.isAnchor && oursHere && !isDefinedHere(near, isHere))
    return othersHere;
  const sense = nearestOf(claim, near, others);
  if (!sense?.isOurs) return sense;
  // The paragraph is about another bearer, and ours comes up in it.
  if (
    claim.kind === 'surname' &&
    othersHere?.isAnchor &&
    !near.some((one) => isHere(one) && isBefore(one.place, othersHere.place))
  )
    return isBefore(othersHere.place, claim) ? othersHere : undefined;
  // Ramzan Kadyrov, and then Kadyrov: a father named further on in the paragraph takes nothing back; nor a firm of Moscow from ours in full.
  const isNamed = claim.kind === 'surname' || (claim.kind === 'name' && sense.isAnchor);
  if (isNamed && isLater && isHere(sense)) return undefined;
  if (claim.kind === 'surname' && isOfSentenceBefore(own?.text ?? '', claim, sense, others)) return undefined;
  // Both senses side by side, and none in this paragraph: nobody can tell which is meant.
  return others.find((one) => one.place.block === sense.place.block);
}

/** A headline is about what stands under it, up to the next one, whatever the story above was about: there ours stands in full, and nobody else. */
function isOursUnder(
  page: PageIndex,
  claim: Claim,
  ours: readonly Sense[],
  others: readonly Sense[],
): boolean {
  const until = nextHeading(page, claim.block);
  const isUnder = ({ place }: Sense): boolean => place.block >= claim.block && place.block < until;
  const named = ours.find((sense) => sense.isAnchor && isUnder(sense));
  return named !== undefined && !others.some(isUnder) && !isNamesake(page, named);
}

/** `The striker has a namesake, the senator`: ours comes up where another is told of. */
function isNamesake(page: PageIndex, { place }: Sense): boolean {
  const { text } = page.blocks[place.block]!;
  return (
    isDenialAround(text, place) ||
    NAMESAKE.test(text.slice(Math.max(0, place.start - NAMESAKE_WITHIN), place.end + NAMESAKE_WITHIN))
  );
}

const NAMESAKE =
  /namesake|no relation|Namensvetter|homonyme|tocayo|imiennik|однофамил|т[её]зк|однофаміл|того же имени/iu;
const NAMESAKE_WITHIN = 80;

/** The heading that ends what stands under one, or the end of what is looked at. */
function nextHeading(page: PageIndex, block: number): number {
  let at = block + 1;
  while (at - block < BLOCKS_UNDER && page.blocks[at]?.heading === false) at += 1;
  return at;
}

const BLOCKS_UNDER = 40;

/** `Senator Konstantin Basyuk sued. Basyuk's lawyer …`: the sentence before has ours in full, and nobody else of the name. */
function isOfSentenceBefore(
  text: string,
  claim: Claim,
  { isAnchor, place }: Sense,
  others: readonly Sense[],
): boolean {
  const isIn = (one: Sense): boolean =>
    one.place.block === place.block && one.place.sentence >= place.sentence && isBefore(one.place, claim);
  return (
    isAnchor &&
    place.block === claim.block &&
    place.sentence >= claim.sentence - 1 &&
    isBefore(place, claim) &&
    !others.some(isIn) &&
    !isDenialAround(text, place)
  );
}

/** Wagner, in a paragraph on an opera and on a Robert Wagner: not a word of it is about the group that an earlier one names. */
function isSilentOnOurs(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'name') return false;
  const { pro, proNear, contra } = weighEvidence(page, claim, false);
  return proNear === 0 && contra >= SPEAKS_AGAINST && contra >= pro;
}

/** What a paragraph must say against a name there. */
const SPEAKS_AGAINST = 2;

/** A definition of ours gives its text as the letters' long form; a full name is just that. */
function isDefinedHere(ours: readonly Sense[], isHere: (sense: Sense) => boolean): boolean {
  return ours.some((sense) => sense.isDefinition === true && isHere(sense));
}

/** 巴修克（Daryna Basyuk）: one surname, in the letters of two languages. */
function isInOtherScript({ kind, surface }: Claim, sense: Sense): boolean {
  return (
    kind === 'surname' &&
    sense.surface !== undefined &&
    /^\p{Script=Latin}/u.test(sense.surface) &&
    /^(?:\p{Script=Han}|\p{Script=Katakana})/u.test(surface)
  );
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** Items of a list are about different things: what something else of the name is called or does in another one says nothing here. */
function isInAnotherItem(page: PageIndex, claim: Claim, { place, isAnchor, surface }: Sense): boolean {
  const own = page.blocks[claim.block]?.row ?? 0;
  const other = page.blocks[place.block]?.row ?? 0;
  // Letters that both full names spell are nobody's in an item that has neither.
  const isOfBoth = claim.kind === 'acronym' && isAnchor && surface === undefined;
  return !isOfBoth && own !== 0 && other !== 0 && own !== other;
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
  return isBefore(b.place, a.place) ? a : b;
}

/** How many senses, in document order, stand before the claim. */
export function countBefore(senses: readonly Sense[], claim: Claim): number {
  let low = 0;
  let high = senses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sense = senses[middle];
    if (sense && isBefore(sense.place, claim)) low = middle + 1;
    else high = middle;
  }
  return low;
}
