import { cuesBeside, around, type Claim, type PageIndex, type Place } from './page-index';
import { isAllCaps, isCapitalised, wordsAfter, wordsBefore, type Word } from './words';

/** Adjectives of Russian and Ukrainian that end as those of places do and say nothing of a town. Stems. */
const NOT_OF_A_TOWN = [
  'российск',
  'русск',
  'советск',
  'китайск',
  'иранск',
  'украинск',
  'російськ',
  'радянськ',
  'китайськ',
  'іранськ',
  'українськ',
  'вражеск',
  'ворожськ',
  'морск',
  'морськ',
  'городск',
  'міськ',
  'сельск',
  'заводск',
  'заводськ',
  'гражданск',
  'армейск',
  'армійськ',
  'детск',
  'женск',
  'мужск',
  'европейск',
  'європейськ',
  'американск',
  'американськ',
  'западноевропейск',
  'кремлевск',
  'кремлёвск',
  'кремлівськ',
  'сенаторск',
  'сенаторськ',
  'депутатск',
  'депутатськ',
  'университетск',
  'університетськ',
  'студенческ',
  'студентськ',
  'технологическ',
  'политехническ',
  'одноименск',
  'партнерск',
  'партнёрск',
  'партнерськ',
  'материнск',
  'материнськ',
  // Nouns: списку, запуском.
  'список',
  'списк',
  'запуск',
  'выпуск',
  'випуск',
  'перезапуск',
  'пуск',
  'спуск',
  'отпуск',
  'допуск',
  'пропуск',
  'войск',
  'військ',
  'поиск',
  'обыск',
  'риск',
  'диск',
  'зиск',
  'блеск',
  'треск',
];

const ADJECTIVE_OF_A_TOWN =
  /^\p{Script=Cyrillic}{3,}(?:ск|цк|ськ|цьк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими|а|ої|ій|у|ою|е|і)$/u;

/** Prepositions behind a name that say where it is from. */
const FROM = new Set('из з із from aus de'.split(' '));

/** … or where somebody calls on it: «до „Комаксу“ в Житомирі». A subject before them only acts there: «Калашников» в Сирии испытал. */
const IN = new Set('в у во'.split(' '));

function isReached(text: string, { start }: Claim): boolean {
  return /(?:^|[^\p{L}])(?:до|к|ко|из|із|зі|з|от|від)\s[«“„"]?$/iu.test(
    text.slice(Math.max(0, start - 5), start),
  );
}

/** Countries and powers say too little: half the page may be from there. */
const WIDE =
  /^(?:росси|росі|russ|кита|china|chine|іран|иран|iran|укра|ukrain|сша|usa|us$|москв|moscow|moskau|moscou|кремл|kreml|европ|європ|europ|eu$|ес$|єс$|дальн|far$)/iu;

/**
 * The town that the words beside a name put it in, where that is not ours: «тульского „Комакса“», `Komax (Rivne)`, «Комакс» из Тулы. `undefined` where the page
 * says nothing of the kind, or a word that speaks for ours.
 */
export function townElsewhere(page: PageIndex, claim: Claim): string | undefined {
  const { text, lang } = page.blocks[claim.block]!;
  const before = wordsBefore(text, claim.start, 1)[0];
  if (
    before &&
    /^\s+[«“„"]?$/u.test(text.slice(before.end, claim.start)) &&
    isTownAdjective(before) &&
    !isOurs(page, claim, before)
  )
    return before.text;
  if (before && claim.kind === 'name' && isInTown(text, before, claim)) {
    const town = townOrNothing(page, claim, before);
    if (town !== undefined) return town;
  }
  const [next, second, third] = wordsAfter(text, claim.end, 3);
  if (!next) return undefined;
  const gap = text.slice(claim.end, next.start);
  if (/^["»”]?\s+\($/u.test(gap) && text.charAt(next.end) === ')') return townOrNothing(page, claim, next);
  const isFrom =
    /^["»”]?\s+$/u.test(gap) &&
    (FROM.has(next.text) || (claim.kind === 'name' && IN.has(next.text) && isReached(text, claim))) &&
    !(next.text === 'de' && lang !== 'fr');
  if (!isFrom || !second || (third && isCapitalised(third.text) && third.start - second.end <= 1))
    return undefined;
  return townOrNothing(page, claim, second);
}

/** «А в Житомире «Комакс» — это клиника»: where a firm is; a drone may be shot down anywhere. */
function isInTown(text: string, { start, end }: Word, claim: Claim): boolean {
  return (
    /^\s[«“„"]?$/u.test(text.slice(end, claim.start)) &&
    /(?:^|[^\p{L}])(?:в|во|у|in|im|à|w|we|en)\s$/iu.test(text.slice(Math.max(0, start - 4), start))
  );
}

function townOrNothing(page: PageIndex, claim: Claim, word: Word): string | undefined {
  const isTown =
    word.text.length > 3 &&
    isCapitalised(word.text) &&
    !isAllCaps(word.text) &&
    /^\p{L}+$/u.test(word.text) &&
    isSameScript(word.text, claim.surface) &&
    !WIDE.test(word.text) &&
    !isOurs(page, claim, word);
  return isTown ? word.text : undefined;
}

function isTownAdjective({ text }: Word): boolean {
  const word = text.toLowerCase();
  return ADJECTIVE_OF_A_TOWN.test(word) && !NOT_OF_A_TOWN.some((stem) => word.startsWith(stem));
}

function isSameScript(a: string, b: string): boolean {
  return /\p{Script=Latin}/u.test(a) === /\p{Script=Latin}/u.test(b);
}

/** A cue for the entity, or a name of the packs, covers the word. */
function isOurs(page: PageIndex, claim: Claim, word: Word): boolean {
  const covers = (place: Place): boolean => place.start <= word.start && word.end <= place.end;
  return (
    cuesBeside(page, claim).some((cue) => cue.effect.weight > 0 && covers(cue)) ||
    around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).some(covers)
  );
}
