import { weighEvidence } from './evidence';
import { cuesBeside, type Claim, type PageIndex } from './page-index';
import { isAllCaps, isBlank, isCapitalised, wordsAfter, wordsBefore, type Word } from './words';

/** Words after which a capitalised acronym in a line of capitals is a noun. */
const NOUN_SIGNALS = new Set(
  (
    'AT OFF OF WITH FROM BY FOR TO IN ON THE AND VS BETWEEN JOINS VISITS NAMES MIT VON AUS BEI DER DAS UND À DE DU AVEC PAR POUR ET DEL CON POR Y В ИЗ ОТ С К ДЛЯ ПО И ' +
    'З ВІД ДО У ТА І Z W OD DO I'
  ).split(' '),
);

/** Determiners that count things: "a HIT", "le HIT de l'été". Names of universities take none of these. */
const COUNTING = new Set(
  'solo sólo single only seul unico único einzigen einziger einzige jediný jedyny единственный a an each every another new biggest first second next top one un une ein eine einen jeder každý her bir kolejny drugi pierwszy новый новий очередной'.split(
    ' ',
  ),
);

/**
 * Whether an acronym stands in a run of capitals where it may be an ordinary word (`DRONES HIT DEPOT`). True is a reason to be silent: the capitals prove nothing
 * there, and only a preposition or article before it shows that it is a noun.
 */
export function isWordInCapitals(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  const before = wordsBefore(text, claim.start, 3);
  const after = wordsAfter(text, claim.end, 3);
  const run = capitalRun(text, claim.start, before) + capitalRun(text, claim.end, after);
  if (run < 2) return false;
  const previous = before[0];
  if (previous && isBlank(text.slice(previous.end, claim.start))) return !NOUN_SIGNALS.has(previous.text);
  // At the start of the line a possessive or a hyphen shows a noun, and so does its verb: HIT MOURNS, HIT HITS BACK.
  const next = after[0]?.text ?? '';
  if (/^['’]S\b|^-/u.test(text.slice(claim.end, claim.end + 3)) || NOUNS_AFTER.has(next)) return false;
  return !isVerbOfSubject(next) && !isPassive(after) && !isOtherScript(claim.surface, next);
}

/** Words in -s that are the object of a verb rather than the verb of a subject. */
const NOT_VERBS = new Set('US ITS THIS HIS AS IS SOURCES'.split(' '));

function isVerbOfSubject(word: string): boolean {
  return /^\p{Lu}{3,}S$/u.test(word) && !/(?:SS|US|IS)$/u.test(word) && !NOT_VERBS.has(word);
}

/** HIT DROPPED FROM EXCHANGE SCHEME: what is done to a subject, and a preposition behind it. */
function isPassive([verb, behind]: readonly Word[]): boolean {
  return (
    verb !== undefined &&
    behind !== undefined &&
    /^\p{Lu}{2,}ED$/u.test(verb.text) &&
    AFTER_PASSIVE.has(behind.text)
  );
}

const AFTER_PASSIVE = new Set('FROM BY OVER AS FOR OFF AMONG UNDER'.split(' '));

/** The English verb takes no Russian object: HIT ПОД НАДЗОРОМ. */
function isOtherScript(surface: string, next: string): boolean {
  return /^\p{Script=Latin}+$/u.test(surface) && /^(?:\p{Script=Cyrillic}|\p{Script=Han})/u.test(next);
}

/** Words that follow a university's name and no verb or adjective of that spelling. */
const NOUNS_AFTER = new Set(
  'ENGINEERS ENGINEER SCIENTISTS SCIENTIST RESEARCHERS RESEARCHER PROFESSOR PROFESSORS STUDENTS STUDENT STAFF GRADUATES ALUMNI EXPERTS LAB LABS CAMPUS RECTOR TEAM SAYS DENIES'.split(
    ' ',
  ),
);

const PERSONAL = new Set('we they you i he she'.split(' '));

/** Words before a verb, not before a name that is followed by its object. */
const BEFORE_VERB = new Set(
  'that which who it they we he she has have had would will could may might must can to'.split(' '),
);
/** `Tariffs will HIT carmakers`. */
const MODALS = new Set('will would could might must should shall may can cannot'.split(' '));
/** `When will HIT publish it?` */
const ASKING = new Set('what when where why how who whom which and or but so nor neither only'.split(' '));

/** A verb between its subject with a modal and what it hits: a plural, or somebody. */
function isBehindModal(text: string, previous: Word, next: Word): boolean {
  if (!MODALS.has(previous.text) || !/^(?:\p{Ll}{3,}s|us|them|him|her|me)$/u.test(next.text)) return false;
  const subject = wordsBefore(text, previous.start, 1)[0];
  return (
    subject !== undefined &&
    isBlank(text.slice(subject.end, previous.start)) &&
    !ASKING.has(subject.text.toLowerCase())
  );
}

const BEFORE_OBJECT = new Set(
  'the a an its their his her our my this that these those some several many two three at'.split(' '),
);

/** Japanese and Chinese write the English word in Latin letters: `大HIT`, `HITした`, `HIT曲`, `不HIT`, `HIT榜`. */
const JAPANESE_WORD_BEFORE = /[大特新]$/u;
const JAPANESE_WORD_AFTER = /^(?:する|した|して|しま|し、|中[のだで]|作|曲|商品|ソング|チャート)/u;
const CHINESE_WORD_BEFORE = /[不很超最]$/u;
const CHINESE_WORD_AFTER = /^(?:榜|歌曲|金曲|单曲|單曲|热歌|熱歌|奖|獎|不断|不斷)/u;

function isLoanWord(text: string, { start, end }: Claim): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (CHINESE_WORD_BEFORE.test(before) || CHINESE_WORD_AFTER.test(after)) return true;
  // The same characters mean other things in Chinese: HIT作为…
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(before + after)) return false;
  return JAPANESE_WORD_AFTER.test(after) || JAPANESE_WORD_BEFORE.test(before);
}

/** `The typhoon that HIT Jilin`: a verb in capitals, with its object behind it, or the loan word of Japanese and Chinese. */
export function isVerb(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  if (isLoanWord(text, claim)) return true;
  // `reads AERO HIT KHABAROVSK`: what stands before two words is not the subject of the second.
  if (/\s/.test(claim.surface)) return false;
  const previous = wordsBefore(text, claim.start, 1)[0];
  const next = wordsAfter(text, claim.end, 1)[0];
  // `We HIT, we leave.`
  if (previous && PERSONAL.has(previous.text.toLowerCase()) && isBlank(text.slice(previous.end, claim.start)))
    return true;
  if (!previous || !next) return false;
  if (!isBlank(text.slice(previous.end, claim.start)) || !isBlank(text.slice(claim.end, next.start)))
    return false;
  if (isBehindModal(text, previous, next)) return true;
  const isObject = isCapitalised(next.text) || /^\p{N}/u.test(next.text) || BEFORE_OBJECT.has(next.text);
  if (BEFORE_VERB.has(previous.text.toLowerCase())) return isObject;
  // A plural subject: Sanctions HIT Russian firms. What hits needs no object that shows it: drones HIT depot.
  if (/\p{L}{3}s$/u.test(previous.text) && isObject) return true;
  return WHAT_HITS.has(previous.text.toLowerCase());
}

/** Plurals that are the subject of such a verb far more often than they stand before a name. */
const WHAT_HITS = new Set(
  'drones missiles rockets bombs shells strikes airstrikes blasts explosions bullets fighters jets quakes earthquakes storms hurricanes typhoons floods waves tremors tariffs sanctions'.split(
    ' ',
  ),
);

function isCue(page: PageIndex, claim: Claim, word: Word): boolean {
  const cues = cuesBeside(page, claim);
  return cues.some((cue) => cue.effect.weight > 0 && cue.start <= word.start && word.end <= cue.end);
}

/** Followed by a capitalised word, as in the names of other things: Big HIT Entertainment. */
export function hasCapitalBehind(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  const next = wordsAfter(text, claim.end, 1)[0];
  if (!next || !/^\s+$/u.test(text.slice(claim.end, next.start)) || !isCapitalised(next.text)) return false;
  return !isCue(page, claim, next) && !isModel(claim, next.text);
}

/** `DJI M30T`: a maker before the sign of what it makes. */
function isModel({ entity }: Claim, word: string): boolean {
  return entity.schema === 'Company' && /^\p{Lu}\d{2,}\p{Lu}$/u.test(word);
}

/** Whether the acronym is counted like a common noun. */
export function isCounted(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  const previous = wordsBefore(text, claim.start, 1)[0];
  if (!previous || !isBlank(text.slice(previous.end, claim.start))) return false;
  if (isBeforeCue(page, claim)) return false;
  if (hasGenitive(page, claim, previous.text) || isOneOfAKind(page, claim, previous)) return true;
  return COUNTING.has(previous.text.toLowerCase()) && !isOfOurs(page, claim);
}

/** `an unlikely HIT on its hands`, `ein echter HIT.`: an indefinite article, what sort of one it is, and no noun behind that the article could belong to. */
function isOneOfAKind(page: PageIndex, claim: Claim, sort: Word): boolean {
  const { text } = page.blocks[claim.block]!;
  if (!/^\p{Ll}[\p{L}-]{2,}$/u.test(sort.text) || NO_SORT.has(sort.text)) return false;
  const article = wordsBefore(text, sort.start, 1)[0];
  if (!article || !INDEFINITE.has(article.text.toLowerCase())) return false;
  if (text.slice(article.end, sort.start) !== ' ') return false;
  if (!ENDS_THERE.test(text.slice(claim.end, claim.end + 12))) return false;
  // `left an isolated HIT with few partners`: the school may be told of with an article, where nothing else is.
  return !hasFullName(page, claim) || OF_SONGS.has(sort.text) || weighEvidence(page, claim, false).contra > 0;
}

/** What songs and sales are said to be, and schools are not. */
const OF_SONGS = new Set(
  'big huge massive major minor smash surprise unlikely unexpected instant viral sleeper monster genuine bona-fide runaway real great echter großer riesiger grand gros vrai énorme gran verdadero rotundo'.split(
    ' ',
  ),
);

function hasFullName(page: PageIndex, claim: Claim): boolean {
  return page.claims.some((one) => one.entity === claim.entity && one.strength === 'strong');
}

const INDEFINITE = new Set('a an another ein eine einen einem un une uno'.split(' '));

/** Before a name these are no adjectives: `a graduate of HIT`, `a school called HIT`. */
const NO_SORT = new Set(
  'from with for into onto near via than like outside inside behind between under over about against within called named dubbed nicknamed termed labelled styled told asked urged says said see von aus bei mit für nach zur zum namens genannt avec pour chez par sur dans près nommé nommée appelé appelée con para por desde llamado llamada'.split(
    ' ',
  ),
);

/** The sentence or its clause ends behind the letters, or goes on with a small word that is no noun. */
const ENDS_THERE =
  /^(?:["”»]?[.,;:!?…)]|["”»]?\s[—–]|$|\s(?:on|in|of|for|with|from|but|that|which|among|im|in|für|bei|mit|war|ist|de|du|en|pour|dans|chez|para|con)\s)/u;

/** `a HIT scarf`, `a HIT-trained engineer`, on a page that has our full name: the article is that of the thing behind it, unless that is a song. */
function isOfOurs(page: PageIndex, claim: Claim): boolean {
  const { text } = page.blocks[claim.block]!;
  const next = wordsAfter(text, claim.end, 1)[0];
  if (!next || !/^[ -]$/.test(text.slice(claim.end, next.start)) || !/^\p{Ll}{3,}$/u.test(next.text))
    return false;
  if (NO_THING.has(next.text)) return false;
  const isAgainst = cuesBeside(page, claim).some(
    (cue) => cue.effect.weight < 0 && cue.start <= next.start && next.end <= cue.end,
  );
  return !isAgainst && hasFullName(page, claim);
}

/** Small words behind a noun that is no attribute. */
const NO_THING = new Set(
  'and but for with from that which who when where this was were has had will would can could may might than then also again with into onto over under about after before since until said says'.split(
    ' ',
  ),
);

/** `Le HIT du gala`, `il vero HIT dell'anno`: in these languages a noun is small and takes its genitive; a school stands alone. */
function hasGenitive(page: PageIndex, claim: Claim, previous: string): boolean {
  const { text, lang } = page.blocks[claim.block]!;
  if (!ROMANCE.has(lang) || (isCapitalised(previous) && !/^(?:Le|La|Il|Lo|El|Un|Une)$/u.test(previous)))
    return false;
  return /^\s(?:du|de la|des|de l['’]|del|della|dello|dell['’]|dos?|das?)\s?/u.test(
    text.slice(claim.end, claim.end + 8),
  );
}

/** Languages in which the kind stands before the name, and a noun takes its genitive behind. */
export const ROMANCE = new Set(['fr', 'it', 'es', 'pt', 'ca']);

/** `a HIT laboratory`: the article is that of a word that speaks for the school. */
export function isBeforeCue(page: PageIndex, claim: Claim): boolean {
  const cues = cuesBeside(page, claim);
  return cues.some(({ start, effect }) => effect.weight > 0 && start === claim.end + 1);
}

/** How many capitalised words follow each other from `from` on, in either direction. A list (`NPU, BIT, HIT`) is no run. */
function capitalRun(text: string, from: number, words: readonly Word[]): number {
  let length = 0;
  let edge = from;
  for (const word of words) {
    const gap = word.start >= edge ? text.slice(edge, word.start) : text.slice(word.end, edge);
    if (/[,;、，；]/u.test(gap)) break;
    edge = word.start >= edge ? word.end : word.start;
    // Numbers have no case: GUSTS HIT 41 METRES.
    if (/^\p{N}+$/u.test(word.text)) continue;
    if (!isAllCaps(word.text) && !(word.text.length === 1 && /\p{Lu}/u.test(word.text))) break;
    length += 1;
  }
  return length;
}
