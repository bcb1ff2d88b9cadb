import { weighEvidence } from './evidence';
import { marksAround } from './other-person';
import { around, type Claim, type PageIndex } from './page-index';
import { wordsBefore } from './words';

/** "Another Basyuk", «однофамилец Басюк»: the page itself says that this is not the one. */
export function isCalledAnother(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  const previous = wordsBefore(text, claim.start, 1)[0];
  if (!previous || !/^[\s«“„"']+$/u.test(text.slice(previous.end, claim.start))) return false;
  // «Её однофамилец Александр Захаров, основатель Zala Aero»: hers, and ours.
  if (claim.kind === 'surname' && /\s/u.test(claim.surface.trim()) && isBesideRelated(page, claim))
    return false;
  return marksAround(page, claim).some(
    (mark) => mark.name === 'another-one' && mark.start <= previous.start && previous.end <= mark.end,
  );
}

/** «форвард Медведчук из любительской лиги, однофамилец», `a baker called Basyuk, no relation`: so much for the surname before it. */
export function isNamesakeBehind(page: PageIndex, { block, kind, surface, end }: Claim): boolean {
  return (
    kind === 'surname' &&
    !/\s/u.test(surface.trim()) &&
    NAMESAKE_BEHIND.test(page.blocks[block]!.text.slice(end, end + SAID_WITHIN))
  );
}

/** «Белоусов, продавец, просит не путать его с министром Андреем Белоусовым»: the one before is whoever does not want to be taken for ours. */
export function isNotToBeConfused(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'surname' || /\s/u.test(claim.surface.trim())) return false;
  const { text } = page.blocks[claim.block]!;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    (other) =>
      other.entity === claim.entity &&
      other.strength === 'strong' &&
      other.sentence === claim.sentence &&
      other.start > claim.end &&
      CONFUSED.test(text.slice(claim.end, other.start)),
  );
}

const CONFUSED =
  /(?<!\p{L})(?:не (?:с?путать|плутати|сплутати) (?:его|ее|её|їх|йог[ои]|її|себя|себе)|(?:not (?:to )?be|never be|not) (?:confused|mixed up|taken for)|nicht (?:zu )?verwechsel\p{L}*|(?:ne|à ne) pas (?:le |la )?confondre)(?!\p{L})/iu;

/** `the younger Chemezov`: where there are two, a surname alone does not say which. */
export function isOfGeneration(page: PageIndex, { block, kind, surface, start }: Claim): boolean {
  return (
    kind === 'surname' &&
    !/\s/u.test(surface.trim()) &&
    GENERATION.test(page.blocks[block]!.text.slice(Math.max(0, start - 20), start))
  );
}

/** «Велеса — так зовут ньюфаундленда»: what is called so is told behind. */
export function isCalledBehind(page: PageIndex, { block, kind, strength, end }: Claim): boolean {
  return (
    kind !== 'surname' &&
    strength !== 'strong' &&
    CALLED_BEHIND.test(page.blocks[block]!.text.slice(end, end + 40))
  );
}

const CALLED_BEHIND =
  /^["»”]?(?:\s[—–]|,)\s(?:(?:так|именно так|саме так) (?:зовут|звали|кличут|кликали|звуть|кличуть)|(?:as|which is what) the (?:dog|cat|horse|mare|pony|boy|baby|puppy) is (?:called|named)|so heißt (?:der|die|das) (?:Hund|Kater|Katze|Pferd|Hengst|Stute))(?!\p{L})/iu;

const GENERATION =
  /(?:\b(?:younger|elder|der jüngere|der ältere|l[ea] (?:fils|fille|frère|veuve|mère|père|cousine?|neveu|nièce))|(?<!\p{L})(?:младш|старш|молодш)(?:ий|его|ему|ого|ому|им))\s$/iu;

const SAID_WITHIN = 70;
/** No other name may stand between. */
const NAMESAKE_BEHIND =
  /^["»”]?(?:\s[\p{Ll}\p{N} -]{0,40})?(?:,|\s?[—–(])\s?(?:(?:его|лишь|только|просто|полный|всего лишь|його|лише|тільки|просто|повний|a|only a|just a|merely a|no) )?(?:однофамил(?:ец|ица)(?! )|однофаміл(?:ець|иця)(?! )|namesake(?! of)|relation(?! of)|Namensvetter|homonyme|не родственник|не родич)(?=[\s.,;:!?)]|$)/iu;

/** `The real Veles would have been puzzled`: the drone is named after it. In quotation marks, a real «Велес» is a drone after all. */
export function isTheRealOne(page: PageIndex, { block, kind, start }: Claim): boolean {
  const { text } = page.blocks[block]!;
  return kind === 'product' && REAL.test(text.slice(Math.max(0, start - 24), start));
}

const REAL =
  /(?:\bthe (?:real|original|mythical|mythological)|(?<!\p{L})(?:настоящ|справжн|подлинн|мифическ|міфічн)\p{L}{2,4}|\b(?:der|die|das|dem|den) (?:echte|wahre|wirkliche)[nr]?|\b(?:le|la) (?:vrai|véritable)e?|\bel verdadero|prawdziw\p{L}{1,3}|真正的)\s?$/iu;

/** `The Veles drone bears the name of Veles, lord of cattle`: after whom a thing is named is not the thing. */
export function isNamedAfter(page: PageIndex, { block, kind, strength, start }: Claim): boolean {
  if (kind !== 'product' || strength === 'strong') return false;
  return NAMED_AFTER.test(page.blocks[block]!.text.slice(Math.max(0, start - 40), start));
}

const NAMED_AFTER =
  /(?:\bnamed (?:after|for|in honou?r of)|\b(?:bears?|carries|takes) (?:its|the) name (?:of|from)|\blleva(?:n)? el nombre del?|\ben honor (?:a|de)|\bporte le nom (?:de|d['’])|\ben (?:hommage à|l['’]honneur de)|\bträgt den Namen(?: des)?|\bbenannt nach|\bporta il nome di|(?<!\p{L})(?:в честь|на честь|(?<!под )именем|(?<!під )імʼям|(?<!під )ім['’]ям|по имени|за іменем|носит имя|носить ім['’]я))\s(?:the |el |le |la |den |dem )?(?:(?:god|dios|dieu|Gott|dio|бога|божества|языческого бога|язичницького бога)\s)?[«“„"]?$/iu;

/** `is not the Komax that was listed`: the one that is meant here is another. */
export function isDisowned(page: PageIndex, { block, start }: Claim): boolean {
  const { text } = page.blocks[block]!;
  return NOT_THE.test(text.slice(Math.max(0, start - 24), start));
}

const NOT_THE =
  /(?:\bnot (?:the|that|to be confused with(?: the)?)|(?<!\p{L})(?:не та|не тот|не тот самый|не та самая|не тая|не той|не той самий|не та сама)|\bnicht (?:die|der|das)|\bpas (?:le|la|l['’])) ?["“«„]?$/iu;

/** The page says that somebody or something else has the very same name, be it the full one. */
export function isSecondBearer(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  const from = Math.max(0, claim.start - 40);
  const said = CALLED_SO_TOO.exec(text.slice(from, claim.start));
  return said !== null && !isSaidOfOurs(page, claim, from + said.index);
}

/** `Aero-HIT, whose drone is also called Veles`: the second bearer is the one that the words right before it and a related name tell of. */
function isSaidOfOurs(page: PageIndex, claim: Claim, saidAt: number): boolean {
  if (claim.kind === 'name' && (isAliasInBrackets(page, claim) || isIdentifiedBefore(page, claim)))
    return true;
  if (claim.kind !== 'product' || !claim.entity.related.some((id) => page.claimants.has(id))) return false;
  const text = page.blocks[claim.block]!.text;
  // `The drone that Aero-HIT screws together there is also called Veles`
  const isRelatedBefore = around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    ({ entity, sentence, end }) =>
      claim.entity.related.includes(entity.id) && sentence === claim.sentence && end <= saidAt,
  );
  return around(page.cues.get(claim.entity.id)?.get(claim.block) ?? [], claim, 8).some(
    ({ effect, end, sentence }) =>
      effect.weight > 0 &&
      end <= saidAt &&
      ((isRelatedBefore && sentence === claim.sentence && effect.reach === 'adjacent') ||
        /^\s?(?:is )?$/u.test(text.slice(end, saidAt))),
  );
}

/** `Oje Parvaz Mado Nafar Company (also called Mado)`: what the firm is called as well. */
function isAliasInBrackets(page: PageIndex, { entity, block, start }: Claim): boolean {
  const { text } = page.blocks[block]!;
  return around(page.claimsByBlock.get(block) ?? [], { start }, 4).some(
    (other) =>
      other.entity === entity &&
      other.strength === 'strong' &&
      other.end < start &&
      /^["”»]?,?\s?[(（]?[\p{Ll}\s]{4,24}$/u.test(text.slice(other.end, start)),
  );
}

/** 负责运营哈巴罗夫斯克机场的管理公司也叫Komax: the sentence says who that is, and nothing else. */
function isIdentifiedBefore(page: PageIndex, claim: Claim): boolean {
  const { isIdentified, proNear, contraNear } = weighEvidence(page, claim, false);
  return isIdentified && proNear >= SAID_OF_SECOND && contraNear === 0;
}

/** What such a sentence must say. */
const SAID_OF_SECOND = 6;

/** `The Konstantin Basyuk who won`: whoever needs telling apart may be another one. */
export function isToldApart(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  return (
    claim.kind === 'surname' &&
    /(?:^|[\s"“(])[Tt]he $/u.test(text.slice(Math.max(0, claim.start - 6), claim.start)) &&
    /^,? (?:who|whom|whose|from|of the)\b/u.test(text.slice(claim.end, claim.end + 12))
  );
}

function isBesideRelated(page: PageIndex, claim: Claim): boolean {
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(
    ({ entity, sentence, strength }) =>
      claim.entity.related.includes(entity.id) && sentence === claim.sentence && strength === 'strong',
  );
}

/** `He too is called …`, «якого теж звуть …», 也叫…: a second bearer of the name. */
const CALLED_SO_TOO =
  /(?:\b(?:too|also|likewise),? (?:is |was |are )?(?:called|named)|\bis (?:also|too) (?:called|named)|(?:тоже|также) (?:зовут|звали|называ\p{L}+)|(?:зовут|звали) (?:\p{L}+ )?(?:тоже|также)|(?:теж|також) (?:звуть|звали|назива\p{L}+)|(?:звуть|звали) (?:\p{L}+ )?(?:теж|також)|hei(?:ß|ss)t (?:auch|ebenfalls)|auch [\p{L}]+ hei(?:ß|ss)t|s'appelle (?:aussi|également)|(?:se llama|llamado) también|też (?:nazywa się|ma na imię)|也叫|也名叫|同样叫|名称同为|名字同为|同样名为)\s*[«“„"']?$/iu;
