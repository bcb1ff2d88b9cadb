import { FEMININE_VERB } from './another-bearer';
import { hasArticle } from './common-word';
import { isLowerCase } from './form-of-name';
import { cuesBeside, type Claim, type PageIndex } from './page-index';

/** Letters behind a name in which such words stand. */
const REACH = 24;

/** Age behind a comma or in brackets, by its unit or because somebody speaks: `Mado, 81 ans`, `Autel, 74, said`. */
const OF_AGE =
  /^(?:,\s|\s[(（])\d{1,2}(?:,\s(?:said|says|told|who|sagt|sagte|dit|raconte)\b|[\s-](?:ans|años|Jahre|years?[\s-]old|lat|anni|лет|год|года|рок[иів]{1,2}|рік)(?!\p{L})|\s?[歳歲岁])/u;

/** `Veles, a four-year-old spaniel`, but not `Gerbera, a two-year-old decoy drone`. */
function isOfAnAge(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  const said = OF_AN_AGE.exec(text.slice(claim.end, claim.end + 4 * REACH));
  if (!said) return false;
  // A Samoyed from Khabarovsk is no firm of that town.
  const until = claim.end + (said[0].split(WHERE)[0] ?? '').length;
  return !cuesBeside(page, claim).some(
    ({ effect, start }) => effect.weight > 0 && start >= claim.end && start < until,
  );
}

const WHERE = /\s(?:from|in|at|near)\s/u;

/** With what follows in the same breath. */
const OF_AN_AGE =
  /^(?:,\s(?:an?|the)\s[\p{L}\d-]{1,14}-(?:year|month|week)-old|\s\(\d{1,2}\),\san?)\s[^.,;:!?]{0,48}/u;

/** `Veles is three, neutered and afraid of drones` */
const IS_OF_AGE =
  /^\sis\s(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)(?=[,.;]|\s(?:and|years old)(?!\p{L}))/u;

/** Only persons do: whatever a machine of that name did. */
const SPEAKS =
  /^\s(?:says|said|tells|laughs|smiles|dit|raconte|sourit|sagt|sagte|erzählt|lacht|dice|cuenta|mówi|opowiada|говорит|рассказывает|рассказала?|сказала?|смеётся|улыбается|каже|говорить|розповідає|розповіла|розповів|сказав|усміхається|сміється)(?!\p{L})/u;

/** «Гарпия Львовна продаёт бутерброды» */
const OF_A_FATHER = /^\s\p{Lu}\p{Ll}+(?:ович|евич|овна|евна|івна|ївна)(?:а|у|ем|ом|е|ы|ой|и|ою|і)?(?!\p{L})/u;

const WHO = /^,\swho\s/u;

/** «Шахед, яка вчиться»: a woman behind a name that is of the masculine as a word. */
const WHO_IS_A_WOMAN = /^,\s(?:яка|якій|яку|которая|которой|которую)\s/u;

/** «Шахед було чотири»: nobody asks a machine's age. */
const WAS_OF_AGE = /^\s(?:было|було|исполнилось|виповнилося)\s(?:\p{Ll}+|\d)(?![\p{L}-])/u;
/** «десятилетняя Шахед»: an adjective of the feminine in front. */
const BEHIND_A_WOMAN = /(?:летняя|річна|маленькая|маленька|молодая|молода|юная|юна)\s$/u;

/** «— каже Шахед»: the verb in front. */
const SPEAKS_BEFORE =
  /(?<!\p{L})(?:каже|говорить|розповідає|пояснює|сказала|розповіла|говорит|рассказывает|рассказала|объясняет|plaisante|explique|raconte|répond|ajoute|sourit|dit)\s$/u;
/** «Поетка Шахед із Дамаска»: what a woman does, in front. */
const A_WOMANS_TRADE = /(?:^|\s)\p{L}+(?:тка|ниця|чиня|рка|тельница|ница|истка)\s$/u;

/** «Шахед приїхала»: of the masculine as a word, and a woman does what stands around it. */
function isAWoman(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  if (!/[бвгґджзклмнпрстфхцчшщ]$/u.test(claim.surface) || isBehindItsKind(page, claim)) return false;
  const before = text.slice(Math.max(0, claim.start - 20), claim.start);
  const behind = text.slice(claim.end, claim.end + 40);
  return (
    FEMININE_VERB.test(behind) ||
    WAS_OF_AGE.test(behind) ||
    SPEAKS_BEFORE.test(before) ||
    BEHIND_A_WOMAN.test(before) ||
    A_WOMANS_TRADE.test(before)
  );
}

/** A verb of speaking right beside the name, as persons have it. */
export function isSpeaking(text: string, { start, end }: Claim): boolean {
  return (
    SPEAKS.test(text.slice(end, end + REACH)) ||
    SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** A firm or a machine is spoken of as a person: by an age, by what only persons do. */
export function isSpokenOfAsPerson(page: PageIndex, claim: Claim): boolean {
  const { kind, strength, block, end, surface } = claim;
  if (kind !== 'name' && kind !== 'product') return false;
  const rest = page.blocks[block]!.text.slice(end, end + REACH);
  if (kind === 'name') return strength !== 'strong' && (OF_AGE.test(rest) || isOfAnAge(page, claim));
  // «решта шахедів полетіла»: nobody's name is written small.
  if (/\d/.test(surface) || isLowerCase(claim)) return false;
  return (
    OF_AGE.test(rest) ||
    isOfAnAge(page, claim) ||
    (IS_OF_AGE.test(rest) && !hasArticle(page, claim)) ||
    SPEAKS.test(rest) ||
    WHO.test(rest) ||
    OF_A_FATHER.test(rest) ||
    isAWoman(page, claim) ||
    (/[бвгґджзклмнпрстфхцчшщй]$/u.test(surface) && WHO_IS_A_WOMAN.test(rest) && !isBehindItsKind(page, claim))
  );
}

/** «ракета «Ланцет», яка влучила», «ракета Ланцет»: the words behind belong to the kind in front. */
function isBehindItsKind(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  if (/[«“„"]/u.test(text.charAt(claim.start - 1))) return true;
  return cuesBeside(page, claim).some(
    ({ effect, end }) => effect.weight > 0 && end < claim.start && claim.start - end <= 2,
  );
}
