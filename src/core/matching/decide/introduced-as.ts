import { cuesBeside, type Claim, type PageIndex } from './page-index';

/** How far back a call sign's word stands, in UTF-16 units. */
const REACH = 48;

const BETWEEN =
  '(?:\\s(?:[ув]\\s(?:нього|него|неї|нее|мене|меня|тебе|тебя|них|нас)|is|was|a|ist|war|est|to|jest|de|нього|него|неї|нее|мене|меня|тебе|тебя|його|его|її|ее|мы|ми|всі|все)){0,3}\\s?[—–:-]?\\s?["«“„\']?$';

/** Only persons have call signs. */
const CALL_SIGN = new RegExp(
  `(?<!\\p{L})(?:позивн(?:ий|им|ому|ого)|позывн(?:ой|ым|ому|ого)|call ?sign|Rufname\\p{L}*|indicatif|kryptonim\\p{L}*|呼号)${BETWEEN}`,
  'iu',
);
/** Machines have nicknames as well. */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:псевдо|прозвищ\\p{L}*|кличк\\p{L}*|nicknamed?|звуть|звати|звать|звали|зовут|кличуть|кличут|Spitzname\\p{L}*|surnomm\\p{L}+|pseudonim\\p{L}*|apodad[oa])${BETWEEN}`,
  'iu',
);

/** «Позивний у нього Велес», «Командира звуть Велес»: what a person is called, unless the sentence says that a drone is called so. */
export function isCallSign(page: PageIndex, claim: Claim): boolean {
  if (claim.kind === 'surname' || claim.kind === 'acronym') return false;
  const { text } = page.blocks[claim.block]!;
  const before = text.slice(Math.max(0, claim.start - REACH), claim.start);
  if (CALL_SIGN.test(before)) return !isOfOurs(page, claim, claim.start);
  return CALLED.test(before) && !isOfOurs(page, claim, claim.end + REACH);
}

/** A word of ours stands in the claim's sentence, and begins before `until`. */
function isOfOurs(page: PageIndex, claim: Claim, until: number): boolean {
  return cuesBeside(page, claim).some(
    ({ effect, sentence, start, end }) =>
      effect.weight > 0 &&
      sentence === claim.sentence &&
      start < until &&
      // Its own name says nothing of it.
      (end <= claim.start || claim.end <= start),
  );
}

/** «екіпаж FPV-дронів «Велес»», «батальон беспилотных систем «Велес»»: the name is that of those who fly them; not where they were given some. */
const UNIT_OF_DRONES =
  /(?<!\p{L})(?:екіпаж|экипаж|розрахунк|расч[её]т|взвод|рот|батальйон|батальон|підрозділ|подразделени|загін|загон|отряд|полк|бригад)\p{L}{0,3}\s(?:(?!\p{L}*(?:дцат|десят|дцят|(?:ли|ла|ло|ют|ят|ает|яет|ють|ять|ає|яє)\s)|два|две|дві|три|четыре|чотири|пять|п['’]ять|шесть|шість|семь|сім|восемь|вісім|сто|партию|партію)[\p{L}-]+\s){0,2}(?:[\p{L}-]*дрон[іо]в|БПЛА|беспилотников|безпілотників|(?:беспилотных|безпілотних) (?:систем|аппаратов|апаратів))\s[«"“„]$/iu;

export function isUnitOfDrones(page: PageIndex, { block, start, kind, strength }: Claim): boolean {
  if (kind !== 'product' || strength === 'strong') return false;
  return UNIT_OF_DRONES.test(page.blocks[block]!.text.slice(Math.max(0, start - 70), start));
}

/** Clubs, guards, gardens, shops: what quoted names are of, in letters. */
const KINDS = new Set(
  'СНТ ДНТ ЧОП ТСЖ ТСН ЖСК ГСК ТЦ ТРЦ ТРК ТК БЦ ЖК КФХ ИП ФОП ПП ЧП ОСББ ФК ХК БК ВК ГК ДК СК ДЮСШ МУП ГУП МКУ'.split(
    ' ',
  ),
);

/** Teams and schools of sport: whoever pays for them is somebody else, and be the name given in full. */
const TEAMS = new Set('ДФК МФК ЖФК ПФК ДЮФК МХК ЖХК ЖВК ДЮСШ СШОР БК'.split(' '));

/** «ДФК «Алмаз-Антей»»: a team that bears the name of a firm. */
export function isTeamInLetters(page: PageIndex, { block, kind, start }: Claim): boolean {
  if (kind === 'surname') return false;
  const letters = lettersBefore(page.blocks[block]!.text, start);
  return letters !== undefined && TEAMS.has(letters);
}

function lettersBefore(text: string, start: number): string | undefined {
  return /(?<![\p{L}-])(\p{Lu}{2,5})\s[«"“„]$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
}

/** «Председатель СНТ «Велес»»: letters right before a quoted name say of what kind it is. */
export function isOfKindInLetters(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'product' || claim.strength === 'strong') return false;
  const kind = lettersBefore(page.blocks[claim.block]!.text, claim.start);
  return kind !== undefined && KINDS.has(kind);
}
