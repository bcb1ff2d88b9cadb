import type { Reason } from '../model';
import {
  amongAnothersNames,
  asBefore,
  explainedAsRival,
  saidByBearer,
  shortForRival,
} from './beside-another';
import { hasGivenName, initialsOf, isWordAcronym, isWrittenSmall } from './form-of-name';
import { inOtherLetters } from './in-other-letters';
import type { Ledger } from './ledger';
import { isLoneWord } from './lone-word';
import { meaningElse } from './meaning-else';
import { around, type Claim, cuesBeside, longerExpression, type PageIndex } from './page-index';
import { BESIDE_ANOTHER, THRESHOLD, type Refusal, type ShortCase } from './short-case';
import type { Sense } from './senses';
import { isTalkOfNames } from './talk-of-names';
import {
  brand,
  countedThings,
  englishTitle,
  numberedRoad,
  smallWord,
  town,
  unquotedBeside,
  unquotedPlace,
} from './things-of-that-name';
import { NEAR_PRO } from './weigh-short';

/** The name's own sentence says so much for ours: it stands even where the page gives the letters to something else. */
const PLAINLY_OURS = 8;

/** … or this much and a word beside the name, where only a later paragraph does so: drones of DJI, and then the Dow Jones (DJI). */
const PLAINLY_BEFORE = 3;

/** A longer expression around the name that stands for something else: HIT-Parade, `à l'autel`. */
const saidOtherwise: Refusal = ({ page, claim, base }) => {
  const longer = longerExpression(page, claim);
  // `The HIT list for 2024`, of a school that the paragraph has in full: a hit list has no capitals.
  if (
    longer &&
    base.isNear &&
    claim.kind === 'acronym' &&
    isWordAcronym(claim) &&
    isInSmallLetters(longer.text, claim)
  )
    return undefined;
  return longer && { rule: 'counter-context', evidence: longer.text.slice(0, 80) };
};

function isInSmallLetters(expression: string, { surface }: Claim): boolean {
  return /^[\s\p{Ll}]+$/u.test(expression.replace(surface, ''));
}

/** Whoever bears the full name here is not ours, and the surname is that one's. */
const ofAnotherBearer: Refusal = ({ claim, ledger }) =>
  claim.kind === 'surname' && !hasGivenName(claim) && ledger.isOthersFullName(claim.entity.id)
    ? { rule: 'another-person' }
    : undefined;

/** `HESA, the Iranian maker of aircraft`: right behind the comma stands who it is. */
function isExplainedBehind(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  if (!/^["”»]?,\s/u.test(text.slice(claim.end, claim.end + 3))) return false;
  return cuesBeside(page, claim).some(
    ({ effect, start }) => effect.weight > 0 && start >= claim.end && start - claim.end <= EXPLAINED_WITHIN,
  );
}

const EXPLAINED_WITHIN = 24;

/** The paragraph has used the same letters before, and plainly for ours. */
function isNamedJustBefore(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity === claim.entity &&
      other.surface === claim.surface &&
      other.start < claim.start &&
      (other.evidence?.proNear ?? 0) >= NEAR_PRO &&
      ledger.verdict(other)?.shown === true,
  );
}

/** The page gives the letters to something else, and this sentence does not plainly take them back. */
const givenElsewhere: Refusal = ({ page, claim, ledger, senses, evidence, near, isSaidNearby }) => {
  if (!ledger.isBoundElsewhere(claim)) return undefined;
  const isOursHere =
    senses?.anchor !== undefined && (near >= BESIDE_ANOTHER.acronym || !ledger.isDefinedElsewhere(claim));
  const isSaid = evidence.contraNear === 0 && isExplainedBehind(page, claim);
  const isPlain = near >= PLAINLY_OURS && (isSaid || ledger.isFirstOfItsLetters(claim));
  const isBefore =
    near >= PLAINLY_BEFORE && (evidence.isTouched || evidence.isClose) && ledger.isGivenAwayLater(claim);
  // … and where the same paragraph has just plainly named ours.
  const isCarried =
    isNamedJustBefore(page, claim, ledger) && evidence.contraNear === 0 && ledger.isGivenAwayLater(claim);
  return isBefore || isCarried || (isSaidNearby && (isOursHere || isPlain))
    ? undefined
    : { rule: 'something-else-defined' };
};

/** The page names something else of that form, nearer than ours. */
const meantElse: Refusal = (short) => {
  const { page, claim, senses, isSaidNearby } = short;
  const sense = isSaidNearby ? undefined : meaningElse(page, claim, senses);
  if (!sense || isFurtherDown(short, sense)) return undefined;
  return { rule: 'unclear', evidence: sense.text.slice(0, 80) };
};

/** HESA (Isfahan), and in another paragraph the British HESA: what is said of another one later takes no name from what stands beside it. */
function isFurtherDown({ claim, evidence, near }: ShortCase, { place, isAnchor }: Sense): boolean {
  return (
    (!isAnchor || claim.kind === 'acronym') &&
    place.block > claim.block &&
    evidence.contraNear === 0 &&
    near >= SAID_BEFORE
  );
}

/** What the sentence must say there. */
const SAID_BEFORE = 3;

/** Where the text tells of several bearers of a name, each place must say by itself which of them it means. */
const oneOfSeveral: Refusal = ({ page, claim, ledger, base, near, isSaidNearby }) =>
  (claim.kind === 'name' || claim.kind === 'product') &&
  !base.isNear &&
  !isSaidNearby &&
  near < THRESHOLD &&
  !isTakenForItsLike(page, claim, ledger) &&
  isTalkOfNames(page, claim)
    ? { rule: 'unclear' }
    : undefined;

/** «Гарпію» легко сплутати з «Шахедом-136»: two drones are taken for each other, and not one name for another. */
function isTakenForItsLike(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity !== claim.entity &&
      other.strength === 'strong' &&
      other.kind === claim.kind &&
      other.sentence === claim.sentence &&
      ledger.isShown(other),
  );
}

/** `Basyuk or Basiuk is a Ukrainian surname`: the word itself. */
const isAboutSurname: Refusal = ({ page, claim, evidence }) =>
  claim.kind === 'surname' &&
  !hasGivenName(claim) &&
  !evidence.isTouched &&
  IS_A_SURNAME.test(page.blocks[claim.block]!.text.slice(claim.end, claim.end + 80))
    ? { rule: 'unclear' }
    : undefined;

const IS_A_SURNAME =
  /^["”»]?(?:\s\p{Ll}{1,4}\s["“«„]?\p{Lu}\p{L}+["”»]?)?(?:\s(?:(?:is|was) an?|ist ein|est un|es un|è un|to)|\s?[–—])\s[^.;]{0,30}?(?:[Ss]urname\b|family name\b|фамилия|прізвище|(?:Familien|Nach)name\b|nom de famille|patronyme|apellido|nazwisko|cognome)/u;

/** `LG's AERO HIT`: another make's. Countries in letters own firms as well. */
const ofAnotherMake: Refusal = ({ page, claim, near }) => {
  if (claim.kind !== 'name' || (near >= THRESHOLD && claim.strength !== 'cue-only')) return undefined;
  const { text } = page.blocks[claim.block]!;
  const maker = /(?<!\p{L})(\p{Lu}{2,4})['’]s\s$/u.exec(
    text.slice(Math.max(0, claim.start - 8), claim.start),
  );
  if (!maker?.[1] || /^(?:US|USA|UK|EU|UAE|PRC|DPRK|RF)$/.test(maker[1])) return undefined;
  return { rule: 'counter-context', evidence: maker[1] };
};

/** «боеприпас «Гарпия» компании IAI»: whoever makes it comes right behind, and that speaks for another. */
const madeByAnother: Refusal = ({ page, claim }) => {
  if (claim.kind !== 'product') return undefined;
  const { text } = page.blocks[claim.block]!;
  const maker = cuesBeside(page, claim).find(
    ({ effect, start }) =>
      effect.weight <= MAKER_WEIGHT && start > claim.end && MADE_BY.test(text.slice(claim.end, start)),
  );
  return maker && { rule: 'counter-context', evidence: maker.text.slice(0, 80) };
};

/** What a word weighs that tells of another trade or country. */
const MAKER_WEIGHT = -2;
const MADE_BY =
  /^["»”]?,?\s(?:компании|фирмы|корпорации|концерна|производства|компанії|фірми|корпорації|концерну|виробництва|(?:made|built|sold) by|by|des Herstellers|der Firma|du fabricant|fabriqué par)\s["«“„]?$/iu;

/** «следователь Басюк»: the title right before the name says who that is, unless the paragraph has our full name. */
const titledOtherwise: Refusal = ({ page, claim, senses, evidence }) => {
  if (claim.kind !== 'surname' || hasGivenName(claim) || evidence.isTouched) return undefined;
  if (senses?.anchorByBlock.has(claim.block)) return undefined;
  const { text } = page.blocks[claim.block]!;
  const title = cuesBeside(page, claim).find(
    ({ effect, end }) =>
      effect.weight <= TITLE_WEIGHT && end < claim.start && /^\s$/u.test(text.slice(end, claim.start)),
  );
  return title && { rule: 'counter-context', evidence: title.text.slice(0, 80) };
};
/** What a word weighs that tells of another trade. */
const TITLE_WEIGHT = -2;

/** What anybody of the trade has about it (an airport, a senator's town) does not say who is meant. */
const notIdentified: Refusal = ({ claim, evidence, base, related, listed }) =>
  claim.entity.needsIdentity &&
  !evidence.isIdentified &&
  base.weight + related.weight + listed === 0 &&
  !hasGivenName(claim) &&
  initialsOf(claim) < 2
    ? { rule: 'no-evidence' }
    : undefined;

/** «На пропуске «АэроХИТ», на коробке «Аэро-хит»»: the paragraph spells the name in several ways. */
function isSpeltBeside(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return (page.claimsByBlock.get(claim.block) ?? []).some(
    (other) =>
      other.entity === claim.entity && !isWrittenSmall(other) && ledger.verdict(other)?.shown === true,
  );
}

/** «Аэро-хит» is a song of the week, unless its own sentence says more and nothing speaks against it. */
const writtenSmall: Refusal = ({ page, claim, ledger, evidence }) =>
  isWrittenSmall(claim) &&
  !(evidence.contra === 0 && isSpeltBeside(page, claim, ledger)) &&
  (evidence.proNear < NEAR_PRO || evidence.words < 2 || evidence.contra > 0)
    ? { rule: 'everyday-word' }
    : undefined;

const loneWord: Refusal = (short) => {
  if (short.claim.needsTrace || !isLoneWord(short)) return undefined;
  return { rule: short.evidence.contraNear > 0 ? 'counter-context' : 'no-evidence' };
};

/** ХИТ is a word of its language far oftener than a school: the page must have said that it stands for the name. */
const undefinedWord: Refusal = ({ claim, ledger }) =>
  claim.kind === 'acronym' &&
  claim.strength === 'cue-only' &&
  isWordAcronym(claim) &&
  /^\p{Script=Cyrillic}/u.test(claim.surface) &&
  !ledger.isDefinedAsOurs(claim)
    ? { rule: 'everyday-word' }
    : undefined;

/** «● Член-корреспондент Басюк прочтёт лекцию», and ours in full only in another item of the digest, further down. */
const inEarlierItem: Refusal = ({ page, claim, senses, near }) => {
  if (claim.kind !== 'surname' || hasGivenName(claim) || near > 0 || !senses?.anchor) return undefined;
  const { anchor } = senses;
  const isAnotherItem =
    anchor.place.block > claim.block && isItem(page, claim.block) && isItem(page, anchor.place.block);
  return isAnotherItem ? { rule: 'unclear', evidence: anchor.text.slice(0, 80) } : undefined;
};

/** A paragraph behind a bullet: one item of a digest. */
function isItem(page: PageIndex, block: number): boolean {
  const { text, heading } = page.blocks[block]!;
  return !heading && /^\s*[●•▪■►◆◾▶✦→]/u.test(text);
}

/** In this order: what the page says outright comes first. */
const REFUSALS: readonly Refusal[] = [
  saidOtherwise,
  ofAnotherBearer,
  explainedAsRival,
  shortForRival,
  givenElsewhere,
  meantElse,
  asBefore,
  amongAnothersNames,
  saidByBearer,
  oneOfSeveral,
  titledOtherwise,
  inOtherLetters,
  ofAnotherMake,
  madeByAnother,
  isAboutSurname,
  inEarlierItem,
  notIdentified,
  writtenSmall,
  loneWord,
  undefinedWord,
  brand,
  englishTitle,
  numberedRoad,
  town,
  unquotedPlace,
  unquotedBeside,
  countedThings,
  smallWord,
];

export function refusalOf(short: ShortCase): Reason | undefined {
  for (const refusal of REFUSALS) {
    const reason = refusal(short);
    if (reason) return reason;
  }
  return undefined;
}
