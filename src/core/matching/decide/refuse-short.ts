import type { Reason } from '../model';
import { isWhere } from './common-word';
import { hasGivenName, initialsOf, isWordAcronym, isWrittenSmall } from './form-of-name';
import type { Ledger } from './ledger';
import { isLoneWord } from './lone-word';
import { meaningElse } from './meaning-else';
import { hasOtherTopic } from './other-topic';
import { type Claim, cuesBeside, longerExpression, type PageIndex } from './page-index';
import { BESIDE_ANOTHER, THRESHOLD, type ShortCase } from './short-case';
import type { Sense } from './senses';
import { isSmallWord } from './small-word';
import { isTalkOfNames } from './talk-of-names';
import { NEAR_PRO } from './weigh-short';

/** Why a short name is not ours, whatever its points; `undefined` where nothing of the kind is said. */
type Refusal = (short: ShortCase) => Reason | undefined;

/** The name's own sentence says so much for ours: it stands even where the page gives the letters to something else. */
const PLAINLY_OURS = 8;

/** … or this much and a word beside the name, where only a later paragraph does so: drones of DJI, and then the Dow Jones (DJI). */
const PLAINLY_BEFORE = 3;

/** A longer expression around the name that stands for something else: HIT-Parade, `à l'autel`. */
const saidOtherwise: Refusal = ({ page, claim }) => {
  const longer = longerExpression(page, claim);
  return longer && { rule: 'counter-context', evidence: longer.text.slice(0, 80) };
};

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

/** The page gives the letters to something else, and this sentence does not plainly take them back. */
const givenElsewhere: Refusal = ({ page, claim, ledger, senses, evidence, near, isSaidNearby }) => {
  if (!ledger.isBoundElsewhere(claim)) return undefined;
  const isOursHere =
    senses?.anchor !== undefined && (near >= BESIDE_ANOTHER.acronym || !ledger.isDefinedElsewhere(claim));
  const isSaid = evidence.contraNear === 0 && isExplainedBehind(page, claim);
  const isPlain = near >= PLAINLY_OURS && (isSaid || ledger.isFirstOfItsLetters(claim));
  const isBefore =
    near >= PLAINLY_BEFORE && (evidence.isTouched || evidence.isClose) && ledger.isGivenAwayLater(claim);
  return isBefore || (isSaidNearby && (isOursHere || isPlain))
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
const oneOfSeveral: Refusal = ({ page, claim, base, near, isSaidNearby }) =>
  (claim.kind === 'name' || claim.kind === 'product') &&
  !base.isNear &&
  !isSaidNearby &&
  near < THRESHOLD &&
  isTalkOfNames(page, claim)
    ? { rule: 'unclear' }
    : undefined;

/** Russian news writes our name in its own letters; the Latin one beside it, with words for something else around, is that. */
const inOtherLetters: Refusal = ({ page, claim, ledger, near }) => {
  if (claim.kind !== 'name' || !/^\p{Script=Latin}/u.test(claim.surface)) return undefined;
  if (!/^\P{L}*\p{Script=Cyrillic}/u.test(page.blocks[claim.block]!.text)) return undefined;
  if (near >= THRESHOLD && !isUsedElseInLatin(page, claim, ledger)) return undefined;
  const ours = page.claims.filter(({ entity }) => entity === claim.entity);
  const isCyrillic = ({ surface }: Claim): boolean => /\p{Script=Cyrillic}/u.test(surface);
  if (!ours.some(isCyrillic) || ours.some((one) => one.strength === 'strong' && !isCyrillic(one)))
    return undefined;
  const against = page.cues
    .get(claim.entity.id)
    ?.get(claim.block)
    ?.find(({ effect }) => effect.weight <= -2);
  return against && { rule: 'unclear', evidence: against.text.slice(0, 80) };
};

/** The same letters stand before in the paragraph, among words for something else. */
function isUsedElseInLatin(page: PageIndex, claim: Claim, ledger: Ledger): boolean {
  return (page.claimsByBlock.get(claim.block) ?? []).some(
    (other) =>
      other.entity === claim.entity &&
      other.start < claim.start &&
      other.surface === claim.surface &&
      (other.evidence?.contraNear ?? 0) >= CONTRASTED &&
      ledger.verdict(other)?.shown === false,
  );
}

const CONTRASTED = 3;

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

/** `KOMAX® cutlery`: a brand of goods, unless the sentence says that it is ours. */
const brand: Refusal = ({ page, claim, near }) => {
  if (claim.kind === 'surname' || near >= THRESHOLD) return undefined;
  const { text } = page.blocks[claim.block]!;
  const before = text.slice(Math.max(0, claim.start - 40), claim.start);
  const behind = text.slice(claim.end, claim.end + 40);
  const isOne =
    /^\s?[®™]/u.test(behind) ||
    SOLD_AS.test(before) ||
    (AS_IN_GERMAN.test(before) && SOLD_IN_GERMAN.test(behind));
  return isOne ? { rule: 'counter-context', evidence: claim.surface } : undefined;
};

/** `sur l'A7`, `auf der A7`, `the A7`: letters and a number with an article are a road, and no firm. */
const numberedRoad: Refusal = ({ page, claim, near }) => {
  if (claim.strength !== 'cue-only' || !/^\p{L}\d+$/u.test(claim.surface)) return undefined;
  const before = page.blocks[claim.block]!.text.slice(Math.max(0, claim.start - 10), claim.start);
  const isRoad = ON_THE_ROAD.test(before) || (near < THRESHOLD && WITH_ARTICLE.test(before));
  return isRoad ? { rule: 'everyday-word', evidence: claim.surface } : undefined;
};

const ON_THE_ROAD = /(?:^|[^\p{L}])(?:sur l['’]|sull['’]|(?:on|along|off) the\s|auf der\s|en la\s)$/iu;
const WITH_ARTICLE = /(?:^|[^\p{L}])(?:l['’]|(?:the|der|die|den|la|el|della?|de la|da|na)\s)$/iu;

/** `mixers sold under the name Komax` */
const SOLD_AS =
  /(?:(?:sold|marketed|traded) (?:under|by) the (?:name|brand|brand name|label)|(?:прода[её]тся|продаются|прода[её]т|продают|выпускают(?:ся)?|выпускает(?:ся)?|выпускаемые) под (?:маркой|названием|брендом)|(?:продається|продаються|продають|випускає|випускають) під (?:маркою|назвою|брендом)|vendus? sous (?:le nom|la marque))\s[«“„"]?$/iu;
const AS_IN_GERMAN = /unter (?:dem Namen|der Marke)\s[„"]?$/u;
const SOLD_IN_GERMAN = /^["“”]?\s(?:\p{L}+\s){0,2}(?:verkauft|vertrieben|angeboten)/u;

/** «Из Кронштадта в Дубну», on a page that puts the firm of that name in quotation marks: the town. */
const unquotedPlace: Refusal = ({ page, claim }) => {
  if (claim.kind !== 'name' || !/^\p{Script=Cyrillic}+$/u.test(claim.surface)) return undefined;
  if (claim.strength !== 'cue-only' || isQuoted(page, claim) || !isRoute(page, claim)) return undefined;
  const isFirmQuoted = page.claims.some(
    (other) => other.entity === claim.entity && /[«“„"]/u.test(other.surface + unitBefore(page, other)),
  );
  return isFirmQuoted ? { rule: 'counter-context', evidence: claim.surface } : undefined;
};

/** From it or to it, and another place behind: «из Кронштадта в Дубну», «з Кронштадта до Петербурга». */
function isRoute(page: PageIndex, claim: Claim): boolean {
  const rest = page.blocks[claim.block]!.text.slice(claim.end, claim.end + 24);
  return isWhere(page, claim) && /^\s(?:в|до|на)\s\p{Lu}\p{Ll}+/u.test(rest);
}

function isQuoted(page: PageIndex, claim: Claim): boolean {
  return /[«“„"]/u.test(unitBefore(page, claim));
}

/** The unit before the name. */
function unitBefore(page: PageIndex, { block, start }: Claim): string {
  return page.blocks[block]!.text.charAt(start - 1);
}

/** A town of that name, by its preposition. */
const place: Refusal = ({ page, claim, evidence }) =>
  claim.kind === 'product' &&
  evidence.proNear < NEAR_PRO &&
  hasOtherTopic(page, claim.entity.id) &&
  isWhere(page, claim)
    ? { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) }
    : undefined;

/** `zwei Kalaschnikows`, `die gefundenen Kalaschnikows`: things of that name. */
const countedThings: Refusal = ({ page, claim }) => {
  if (claim.kind !== 'name' || claim.strength !== 'cue-only' || !/\p{Ll}s$/u.test(claim.surface))
    return undefined;
  // Albatros ends so by itself.
  if (claim.entity.caption.endsWith(claim.surface)) return undefined;
  const { text } = page.blocks[claim.block]!;
  return MANY_BEFORE.test(text.slice(Math.max(0, claim.start - 16), claim.start))
    ? { rule: 'everyday-word' }
    : undefined;
};

const MANY_BEFORE =
  /(?:^|[^\p{L}])(?:die|diese|dieser|beiden)\s(?:\p{Ll}+en\s)?$|(?:^|[^\p{L}\p{N}])(?:(?!(?:19|20)\d\d\s)\d+|two|three|four|five|six|ten|several|many|some|few|zwei|drei|vier|fünf|sechs|zehn|mehrere|einige|viele|deux|trois|quatre|cinq|plusieurs|des)\s$/iu;

/** With words for something else around, the page has said what the small word is: an eagle. */
const smallWord: Refusal = (short) => {
  if (!isSmallWord(short)) return undefined;
  const { contra, worst } = short.evidence;
  return contra > 0 && worst !== undefined
    ? { rule: 'counter-context', evidence: worst }
    : { rule: 'everyday-word' };
};

/** In this order: what the page says outright comes first. */
const REFUSALS: readonly Refusal[] = [
  saidOtherwise,
  ofAnotherBearer,
  givenElsewhere,
  meantElse,
  oneOfSeveral,
  titledOtherwise,
  inOtherLetters,
  ofAnotherMake,
  madeByAnother,
  isAboutSurname,
  notIdentified,
  writtenSmall,
  loneWord,
  undefinedWord,
  brand,
  numberedRoad,
  place,
  unquotedPlace,
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
