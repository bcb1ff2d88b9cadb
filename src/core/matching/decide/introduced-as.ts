import { cuesBeside, type Claim, type PageIndex } from './page-index';

/** How far back a call sign's word stands, in UTF-16 units. */
const REACH = 48;

/** A call sign, a nickname, what somebody is called: at most three small words between the word and the name. */
const CALLED =
  /(?<!\p{L})(?:позивн(?:ий|им|ому|ого)|псевдо|позывн(?:ой|ым|ому|ого)|прозвищ\p{L}*|кличк\p{L}*|call ?sign|nicknamed?|(?:звуть|звали|зовут|кличуть|кличут)|Rufname\p{L}*|Spitzname\p{L}*|indicatif|surnomm\p{L}+|pseudonim\p{L}*|kryptonim\p{L}*|indicativo|apodad[oa]|呼号|代号)(?:\s(?:у|в|is|was|a|ist|war|est|to|jest|de|нього|него|неї|нее|мене|меня|тебе|тебя|його|его|її|ее|мы|ми|всі|все)){0,3}\s?[—–:-]?\s?["«“„']?$/iu;

/** «Позивний у нього Велес», «Командира звуть Велес»: a person's call sign, unless the sentence has said before that a drone is called so. */
export function isCallSign(page: PageIndex, claim: Claim): boolean {
  if (claim.kind === 'surname' || claim.kind === 'acronym') return false;
  const { text } = page.blocks[claim.block]!;
  const before = text.slice(Math.max(0, claim.start - REACH), claim.start);
  const called = CALLED.exec(before);
  if (!called) return false;
  return !cuesBeside(page, claim).some(
    ({ effect, sentence, start }) => effect.weight > 0 && sentence === claim.sentence && start < claim.start,
  );
}

/** Armies and countries in letters own drones; the letters of anything else say that the quoted name is its. */
const OWNERS = new Set(
  'РФ ВС ВСУ ЗСУ ДНР ЛНР США СВО ВКС ВМФ ВДВ РОВ НАТО КНР ЕС ЄС США ППО ПВО РЭБ РЕБ'.split(' '),
);

/** «Председатель СНТ «Велес»»: letters right before a quoted name say of what kind it is, and no word of ours is among them. */
export function isOfKindInLetters(page: PageIndex, claim: Claim): boolean {
  if (claim.kind !== 'product' || claim.strength === 'strong') return false;
  const { text } = page.blocks[claim.block]!;
  const kind = /(?<![\p{L}-])(\p{Script=Cyrillic}{2,5})\s[«"“„]$/u.exec(
    text.slice(Math.max(0, claim.start - 8), claim.start),
  )?.[1];
  if (kind === undefined || kind !== kind.toUpperCase() || OWNERS.has(kind)) return false;
  const at = claim.start - 2 - kind.length;
  return !cuesBeside(page, claim).some(
    ({ effect, start, end }) => effect.weight > 0 && start <= at && at + kind.length <= end,
  );
}
