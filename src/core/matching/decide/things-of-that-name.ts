import { isWhere } from './common-word';
import { hasOtherTopic } from './other-topic';
import { around, type Claim, type PageIndex } from './page-index';
import { THRESHOLD, type Refusal } from './short-case';
import { isSmallWord } from './small-word';
import { NEAR_PRO } from './weigh-short';

/** `KOMAX® cutlery`: a brand of goods, unless the sentence says that it is ours. */
export const brand: Refusal = ({ page, claim, near }) => {
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
export const numberedRoad: Refusal = ({ page, claim, near }) => {
  if (claim.strength !== 'cue-only' || !/^\p{L}\d+$/u.test(claim.surface)) return undefined;
  const before = page.blocks[claim.block]!.text.slice(Math.max(0, claim.start - 10), claim.start);
  const isRoad =
    ON_THE_ROAD.test(before) ||
    (near < THRESHOLD && WITH_ARTICLE.test(before)) ||
    DRIVEN.test(page.blocks[claim.block]!.text.slice(Math.max(0, claim.start - 24), claim.start));
  return isRoad ? { rule: 'everyday-word', evidence: claim.surface } : undefined;
};

const ON_THE_ROAD = /(?:^|[^\p{L}])(?:sur l['’]|sull['’]|(?:on|along|off) the\s|auf der\s|en la\s)$/iu;
const WITH_ARTICLE = /(?:^|[^\p{L}])(?:l['’]|(?:the|der|die|den|la|el|della?|de la|da|na)\s)$/iu;

/** «фура з'їхала з А7»: nobody drives onto a firm or off it. */
const DRIVEN =
  /(?<!\p{L})(?:(?:з['’]?|в['’]|ви|по|об['’]?|за)?їха|ехал|(?:съ|вы|въ|по|объ|за)еха)\p{L}*\s(?:з|із|с|со|на|по|з-під)\s$/iu;

/** `mixers sold under the name Komax` */
const SOLD_AS =
  /(?:(?:sold|marketed|traded) (?:under|by) the (?:name|brand|brand name|label)|(?:прода[её]тся|продаются|прода[её]т|продают|выпускают(?:ся)?|выпускает(?:ся)?|выпускаемые) под (?:маркой|названием|брендом)|(?:продається|продаються|продають|випускає|випускають) під (?:маркою|назвою|брендом)|vendus? sous (?:le nom|la marque))\s[«“„"]?$/iu;
const AS_IN_GERMAN = /unter (?:dem Namen|der Marke)\s[„"]?$/u;
const SOLD_IN_GERMAN = /^["“”]?\s(?:\p{L}+\s){0,2}(?:verkauft|vertrieben|angeboten)/u;

/** «Из Кронштадта в Дубну», on a page that puts the firm of that name in quotation marks: the town. */
export const unquotedPlace: Refusal = ({ page, claim }) => {
  if (claim.kind !== 'name' || !/^\p{Script=Cyrillic}+$/u.test(claim.surface)) return undefined;
  if (claim.strength !== 'cue-only' || isQuoted(page, claim) || !isRoute(page, claim)) return undefined;
  const isFirmQuoted = page.claims.some(
    (other) => other.entity === claim.entity && /[«“„"]/u.test(other.surface + unitBefore(page, other)),
  );
  return isFirmQuoted ? { rule: 'counter-context', evidence: claim.surface } : undefined;
};

/** «Древний Велес пас скот», beside the drone «Велес»: the sentence that has it in quotation marks as well means two. */
export const unquotedBeside: Refusal = ({ page, claim, evidence, ledger }) => {
  if (claim.kind !== 'product' || claim.strength === 'strong' || evidence.proNear > 0) return undefined;
  if (!/^\p{Script=Cyrillic}+$/u.test(claim.surface) || isQuoted(page, claim)) return undefined;
  const quoted = around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).find(
    (other) =>
      other.entity === claim.entity &&
      other.start > claim.start &&
      isQuoted(page, other) &&
      (other.evidence?.proNear ?? 0) >= NEAR_PRO &&
      ledger.verdict(other)?.shown === true,
  );
  return quoted && { rule: 'unclear', evidence: `«${quoted.surface}»` };
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
export const town: Refusal = ({ page, claim, evidence }) =>
  claim.kind === 'product' &&
  evidence.proNear < NEAR_PRO &&
  hasOtherTopic(page, claim.entity.id) &&
  isWhere(page, claim)
    ? { rule: 'counter-context', ...(evidence.worst ? { evidence: evidence.worst } : {}) }
    : undefined;

/** `zwei Kalaschnikows`, `die gefundenen Kalaschnikows`: things of that name. */
export const countedThings: Refusal = ({ page, claim }) => {
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

/** « The Lancet » in a French text: with the article of its own language it is the title of something English. */
export const englishTitle: Refusal = ({ page, claim }) => {
  const { text, lang } = page.blocks[claim.block]!;
  if (claim.strength !== 'cue-only' || lang === 'en' || lang === '') return undefined;
  return /(?:^|[^\p{L}])The\s$/u.test(text.slice(Math.max(0, claim.start - 5), claim.start))
    ? { rule: 'counter-context', evidence: `The ${claim.surface}` }
    : undefined;
};

/** With words for something else around, the page has said what the small word is: an eagle. */
export const smallWord: Refusal = (short) => {
  if (!isSmallWord(short)) return undefined;
  const { contra, worst } = short.evidence;
  return contra > 0 && worst !== undefined
    ? { rule: 'counter-context', evidence: worst }
    : { rule: 'everyday-word' };
};
