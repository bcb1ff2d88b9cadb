import { hasArticle } from './common-word';
import type { Ledger } from './ledger';
import { around, firstClaimsOf, isBefore, type Claim, type PageIndex } from './page-index';
import { isSpeaking } from './spoken-of';
import { type Refusal, THRESHOLD } from './short-case';
import type { Sense } from './senses';

/** An acronym and, right behind it, whose it is: `HESA, the UK's Higher Education Statistics Agency`. */
const IN_APPOSITION =
  /^["”»]?(?:,\s(?:(?:an?|the|die|der|das|la|le)\s|l['’])(?:\p{Lu}\p{L}*['’]s?\s)?|,\s\p{Lu}\p{L}*['’]s\s|\s?[—–(:]\s?|\s(?:is|are|means)\s(?:the\s)?)$/u;
const APPOSED_WITHIN = 24;

/** The name of something else that the packs know by the same form follows at once, and says what is meant. */
export const explainedAsRival: Refusal = ({ page, claim }) => {
  if (claim.kind === 'surname') return undefined;
  const { text } = page.blocks[claim.block]!;
  const rival = around(page.rivalsByBlock.get(claim.block) ?? [], claim, 4).find(
    ({ owner, start }) =>
      owner.of.includes(claim.entity.id) &&
      start >= claim.end &&
      start - claim.end <= APPOSED_WITHIN &&
      IN_APPOSITION.test(text.slice(claim.end, start)),
  );
  return rival && { rule: 'something-else-defined', evidence: rival.owner.caption.slice(0, 80) };
};

/** 去南方航空的最多，南航今年…: the name of something else stands right before, and is what the short one is short for. */
export const shortForRival: Refusal = ({ page, claim, ledger, near }) => {
  if (!/^\p{Script=Han}{2,3}$/u.test(claim.surface) || claim.strength === 'strong') return undefined;
  const rival = around(page.rivalsByBlock.get(claim.block) ?? [], claim, 4).findLast(
    ({ owner, start, end }) =>
      owner.of.includes(claim.entity.id) && end <= claim.start && claim.start - start <= RIVAL_WITHIN,
  );
  if (!rival || near >= THRESHOLD) return undefined;
  const isOursSince = firstClaimsOf(page, claim.entity.id).some(
    (other) =>
      ledger.verdict(other)?.reason.rule === 'defined-here' ||
      (other.strength === 'strong' &&
        other.block === claim.block &&
        other.start > rival.end &&
        other.start < claim.start),
  );
  return isOursSince ? undefined : { rule: 'unclear', evidence: rival.owner.caption.slice(0, 80) };
};

/** Ideographs over which a name is still shortened. */
const RIVAL_WITHIN = 100;

/** So much in another sentence gives the letters to something else. */
const GIVEN_AWAY = 4;

/**
 * `the DJI`, where a sentence before told of an index of that name with its article: a firm has none. And letters that something else bore a
 * sentence before, on a page that has no full name of ours, are still that.
 */
export const asBefore: Refusal = ({ page, claim, ledger, base, near }) => {
  if (claim.kind !== 'acronym' || ledger.isDefinedAsOurs(claim)) return undefined;
  const isArticled = hasArticle(page, claim);
  if (!isArticled && (base.isAnchor || near >= THRESHOLD)) return undefined;
  const before = firstClaimsOf(page, claim.entity.id).find(
    (other) => isGivenAway(other, claim, ledger) && (!isArticled || hasArticle(page, other)),
  );
  return before && { rule: 'unclear', evidence: (before.evidence?.worst ?? before.surface).slice(0, 80) };
};

function isGivenAway(other: Claim, claim: Claim, ledger: Ledger): boolean {
  const { evidence } = other;
  return (
    other.surface === claim.surface &&
    (other.block < claim.block || (other.block === claim.block && other.start < claim.start)) &&
    evidence !== undefined &&
    evidence.contraNear >= GIVEN_AWAY &&
    evidence.proNear === 0 &&
    ledger.verdict(other)?.shown === false
  );
}

/** «– каже Вагнер», of a page that has a photographer of that name: bodies of men do not speak. */
export const saidByBearer: Refusal = ({ page, claim, senses }) => {
  if (claim.kind !== 'name' || claim.strength !== 'cue-only' || !/^\p{L}+$/u.test(claim.surface))
    return undefined;
  const { text } = page.blocks[claim.block]!;
  if (!isSpeaking(text, claim)) return undefined;
  const anchor = senses?.anchorByBlock.get(claim.block);
  if (anchor && anchor.place.start < claim.start) return undefined;
  const bearer = senses?.others.find(({ place }) => isBefore(place, claim));
  return bearer && { rule: 'another-person', evidence: bearer.text.slice(0, 80) };
};

/** `Chernomorets will be without Basyuk`: the club stands where another Basyuk does, and nowhere beside ours. */
export const amongAnothersNames: Refusal = ({ page, claim, senses, near }) => {
  if (claim.kind !== 'surname' || near > 0 || !senses || senses.others.length === 0) return undefined;
  if (senses.anchorByBlock.has(claim.block)) return undefined;
  const names = properNames(page, claim.block, claim.surface, true);
  if (names.size === 0) return undefined;
  const isShared = (list: readonly Sense[]): Sense | undefined =>
    list.slice(0, SENSES).find(({ place }) => {
      if (place.block === claim.block) return false;
      const there = properNames(page, place.block, claim.surface, false);
      return [...names].some((name) => there.has(name));
    });
  const theirs = isShared(senses.others.filter(({ isAnchor }) => isAnchor));
  const ours = isShared(senses.ours.filter(({ isAnchor }) => isAnchor));
  return theirs && !ours ? { rule: 'unclear', evidence: theirs.text.slice(0, 80) } : undefined;
};

/** Senses whose paragraphs are compared. */
const SENSES = 6;

/** Capitalised words of a paragraph, without the surname; in one of two paragraphs they must stand where a capital is not owed to the place. */
function properNames(
  page: PageIndex,
  block: number,
  surname: string,
  withOpenings: boolean,
): ReadonlySet<string> {
  const { text, lang } = page.blocks[block]!;
  const names = new Set<string>();
  // In German every noun has a capital.
  if (lang === 'de') return names;
  const own = surname.trim().split(/\s/u).at(-1)?.toLowerCase().slice(0, STEM) ?? '';
  for (const { 0: word, index } of text.slice(0, LETTERS).matchAll(/(?<!\p{L})\p{Lu}\p{Ll}{4,}/gu)) {
    const stem = word.toLowerCase().slice(0, STEM);
    const isOpening = /(?:^|[.!?…:–—•«“„"(])\s*$/u.test(text.slice(Math.max(0, index - 4), index));
    if ((withOpenings || !isOpening) && !stem.startsWith(own.slice(0, 4))) names.add(stem);
  }
  return names;
}

/** Of a longer paragraph only so much is read, and of a word so much is compared: endings differ. */
const LETTERS = 600;
const STEM = 7;
