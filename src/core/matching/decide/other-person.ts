import { isCourtesy, isRank } from './courtesy';
import { oncePerEntity } from './once-per-entity';
import { isUndeclined } from './another-bearer';
import { cuesBeside, around, firstClaimsOf, type Claim, type Mark, type PageIndex } from './page-index';
import { isAllCaps, isBlank, isCapitalised, plain, wordsAfter, wordsBefore, type Word } from './words';

/** Who the words beside a surname make of it. */
export type PersonVerdict = { who: 'ours' } | { who: 'other'; name: string } | { who: 'open' };

/**
 * Judges a surname by the given name or initials beside it. `ours`: our own given name, in whatever case or spelling. `other`: another given name. `open`: the surname
 * stands alone or behind a title.
 */
export function judgePerson(page: PageIndex, claim: Claim): PersonVerdict {
  const text = page.blocks[claim.block]!.text;
  const marks = marksAround(page, claim);
  const [previous, beforeThat] = wordsBefore(text, claim.start, 2);
  if (previous && BORN_AS.test(text.slice(Math.max(0, claim.start - 12), claim.start)))
    return { who: 'other', name: `${previous.text} ${claim.surface}` };
  if (previous) {
    const gap = text.slice(previous.end, claim.start);
    // С. | С. Чемезов: ours would have been found with both of its initials.
    if (/^\p{Lu}\./u.test(claim.surface) && isInitial(previous.text) && /^\.[\s\u00a0]*$/u.test(gap))
      return { who: 'other', name: `${previous.text}. ${claim.surface}` };
    // Without its full stop a single capital may be a preposition (О Басюке).
    const isMonsieur = previous.text === 'M' && page.blocks[claim.block]!.lang === 'fr';
    if (isInitial(previous.text) && !isMonsieur && /^\.[\s\u00a0]*$/u.test(gap)) {
      const first =
        beforeThat &&
        isInitial(beforeThat.text) &&
        /^\.?\s*$/u.test(text.slice(beforeThat.end, previous.start))
          ? beforeThat
          : previous;
      return isOurInitial(claim, first.text) ? { who: 'open' } : { who: 'other', name: first.text };
    }
    if (/^[·・•]$/u.test(gap) && isNotInFullName(page, claim, previous.text))
      return { who: 'other', name: previous.text };
    if (isBlank(gap) && gap !== '' && !isInitial(previous.text)) {
      const verdict = judgeNeighbour(page, claim, previous, marks);
      if (verdict.who !== 'open') return verdict;
    }
  }
  const [next, afterThat] = wordsAfter(text, claim.end, 2);
  if (next) {
    const gap = text.slice(claim.end, next.start);
    // Prigoschins Tod: in German a noun stands behind the genitive, and no given name without a comma.
    const isBehind = isBlank(gap) && page.blocks[claim.block]!.lang !== 'de';
    const isReversed = isBehind || (/^,\s*$/u.test(gap) && isAllCaps(claim.surface));
    if (
      isReversed &&
      gap !== '' &&
      hasMark(marks, next, 'given-name') &&
      !opensAName(text, next, afterThat) &&
      !isOfKin(claim, previous)
    ) {
      return isOurGivenName(claim, next.text) ? { who: 'ours' } : { who: 'other', name: next.text };
    }
    // «Басюк К. П.»: ours would have been found with both of its initials.
    if (
      /\s\p{Lu}$/u.test(claim.surface) &&
      /^\.\s?$/u.test(gap) &&
      isInitial(next.text) &&
      text.charAt(next.end) === '.'
    )
      return { who: 'other', name: `${claim.surface}. ${next.text}` };
    if (isBlank(gap) && isInitial(next.text) && text.charAt(next.end) === '.') {
      return isOurInitial(claim, next.text) ? { who: 'open' } : { who: 'other', name: next.text };
    }
  }
  return { who: 'open' };
}

/** `Ilya Prigogine, né Prigojine`: the name that somebody else was born with. `Leningrad-born Sechin` is Sechin. */
const BORN_AS =
  /(?:(?<![\p{L}\-‐–])(?:née?|geb\.|geborener?|урожд[её]нн(?:ый|ая)|уроджен(?:ий|а)|z domu)|[,(]\s(?:born|nacid[oa]))\s$/iu;

/** 马克西姆·巴修克, on a page that writes ours out as 康斯坦丁·巴修克: the dot joins another given name. */
function isNotInFullName(page: PageIndex, claim: Claim, given: string): boolean {
  const full = dottedNames(page).get(claim.entity.id) ?? [];
  return full.length > 0 && full.every((name) => !name.includes(given));
}

/** Full names with a dot between their parts, by entity; asked for once a page. */
function dottedNames(page: PageIndex): ReadonlyMap<string, readonly string[]> {
  let names = dottedNamesOf.get(page);
  if (names) return names;
  dottedNamesOf.set(page, (names = new Map()));
  for (const { entity, strength, surface } of page.claims) {
    if (strength !== 'strong' || !/[·・•]/u.test(surface)) continue;
    const known = names.get(entity.id);
    if (!known) names.set(entity.id, [surface]);
    else if (!known.includes(surface)) known.push(surface);
  }
  return names;
}

const dottedNamesOf = new WeakMap<PageIndex, Map<string, string[]>>();

/** «Доньку Шойгу Ксенію»: the given name is hers, the surname her father's. */
const KIN =
  /^(?:доньк[аиуо]|доньці|донькою|дочк[аиу]|дочці|дочкою|дочь|дочер[иь]|дочерью|сын(?:а|у|ом|е)?|син(?:а|у|ові|ом)?|брат(?:а|у|ом|е|ові)?|сестр[аиыуе]|сестрі|сестрой|сестрою|жен[аыуе]|женой|дружин[аиу]|дружині|дружиною|супруг[аиуе]|супругой|вдов[аыуе]|вдовой|удов[аиу]|мать|матер[иь]|матерью|мати|отец|отца|отцу|отцом|батьк[оау]|батьком|племянник[ауе]?|племянниц[аыуе]|племінник[ау]?|племінниц[яіею]|внук[ау]?|внучк[аиу]|онук[ау]?|онучк[аиу]|зят[ьюя]|тест[ьюя])$/iu;

/** …, whose name stands in the genitive or has no cases: «сын Чемезов Иван» is a Chemezov himself. */
function isOfKin({ surface }: Claim, before: Word | undefined): boolean {
  return before !== undefined && KIN.test(before.text) && /(?:[аяуюиіїоеэыє]|ого)$/u.test(surface);
}

/** The given name behind the surname is the first of the next name: the spokesman of Putin, Dmitry Peskov. */
function opensAName(text: string, given: Word, next: Word | undefined): boolean {
  if (!next || !isCapitalised(next.text) || isInitial(next.text)) return false;
  return isBlank(text.slice(given.end, next.start)) && !PATRONYMIC.test(plain(next.text));
}

export const PATRONYMIC =
  /(?:ович|евич|ич|овна|евна|ична|івна|ївна|ovich|evich|ovych|evych|ovna|evna|ivna)(?:а|у|ем|ом|е|ы|ой|и|ою)?$/u;

/** «Басюк Константин Олегович»: ours stands with its own patronymic as one name, so one behind a shorter name is another's. */
export function isBeforeAnotherPatronymic(page: PageIndex, { kind, block, surface, end }: Claim): boolean {
  if (kind !== 'surname' || !/\s/u.test(surface.trim())) return false;
  const next = /^\s(\p{Lu}\p{L}{4,})/u.exec(page.blocks[block]!.text.slice(end, end + 30))?.[1];
  return next !== undefined && PATRONYMIC.test(plain(next));
}

/** Marks on each side of a name that its neighbours can be among. */
const ASIDE = 8;

export function marksAround(page: PageIndex, claim: Claim): readonly Mark[] {
  return around(page.marks.get(claim.block) ?? [], claim, ASIDE);
}

/** Whether a brand's short name stands behind a given name or a courtesy title, as a surname would (`Jan Autel`, `Mme Autel`). */
export function isSurnameHere(page: PageIndex, claim: Claim): boolean {
  const text = page.blocks[claim.block]!.text;
  const previous = wordsBefore(text, claim.start, 1)[0];
  if (!previous || isAllCaps(previous.text)) return false;
  const gap = text.slice(previous.end, claim.start);
  const marks = marksAround(page, claim);
  // R. Autel
  if (
    isInitial(previous.text) &&
    /^\.\s$/.test(gap) &&
    !/\p{L}/u.test(text.charAt(previous.start - 1)) &&
    // A.K.A. STC LTD
    !(
      isAllCaps(claim.surface) &&
      /[.\s(]A\.?K\.?A\.\s$/iu.test(text.slice(Math.max(0, claim.start - 8), claim.start))
    )
  )
    return true;
  if (isCourtesy(previous.text) && /^\.?\s+$/u.test(gap)) return true;
  if (claim.kind === 'name' && !isAllCaps(claim.surface) && isRank(previous.text) && /^\s+$/u.test(gap))
    return true;
  if (previous.text === 'M' && page.blocks[claim.block]!.lang === 'fr' && /^\.\s+$/u.test(gap)) return true;
  if (!isBlank(gap) || gap === '' || hasCue(page, claim, previous)) return false;
  return hasMark(marks, previous, 'given-name') || isUnknownGivenName(page, claim, previous);
}

/** «фотографа Йонаса Вагнера»: a capitalised word before a weak name, and before it in small letters what he does, in the same case. */
function isUnknownGivenName(page: PageIndex, claim: Claim, word: Word): boolean {
  if (claim.strength !== 'cue-only' || claim.kind !== 'name' || !isCapitalised(word.text)) return false;
  if (!/^\p{Script=Cyrillic}{3,}$/u.test(word.text) || !/^\p{Script=Cyrillic}/u.test(claim.surface))
    return false;
  const { text } = page.blocks[claim.block]!;
  if (FUNCTION_WORDS.has(plain(word.text)) || startsSentence(text, word) || isPlace(text, word)) return false;
  if (isTitleCase(text) || isInAnotherCase(claim.surface, word.text)) return false;
  const [trade] = wordsBefore(text, word.start, 1);
  if (!trade || !/^\p{Ll}{4,}$/u.test(trade.text) || text.slice(trade.end, word.start) !== ' ') return false;
  if (trade.text.at(-1) !== word.text.at(-1)) return false;
  return around(page.claimsByBlock.get(claim.block) ?? [], claim, 4).every(
    (other) => other === claim || other.end <= word.start || other.start >= word.end,
  );
}

/** Words that open a sentence or a list entry and are nobody's name. */
const FUNCTION_WORDS = new Set(
  (
    'is are was were did does do has have had monday tuesday wednesday thursday friday saturday sunday tonight will would can could may might should shall what why how when where who whose if but and or as for after before since while although though because with without ' +
    'from by about against according to then now today yesterday later still only even did not no yes here there this that these those the a an both neither either his her its their our my enter meet ask exit quoting ' +
    'как что кто когда где почему зачем если но а и или для после до с без от по об о при через сам сама вот так еще уже да нет тогда теперь сегодня вчера позже этот тот его ее их наш мой однако также зато лишь только ' +
    'як що хто коли де чому якщо але та і або для після без від про при сам ось ще вже так ні тоді тепер сьогодні вчора пізніше цей той його її їх наш мій однак також лише тільки ' +
    'wer was wie wann wo warum wenn aber und oder fur nach vor mit ohne von laut auch noch nur dann jetzt heute gestern dieser dass ob qui que quoi quand ou pourquoi si mais et pour apres avant avec sans selon aussi encore alors ' +
    'quien cuando donde por porque pero y o para despues antes con sin segun tambien entonces kto co kiedy gdzie dlaczego jesli ale i lub dla po przed z bez od wedlug tez wtedy chi cosa quando dove perche se ma e per dopo prima con senza secondo anche'
  ).split(' '),
);

/** Peoples in English, before what they call somebody: the French Bassiouk. */
const PEOPLES = new Set(
  'french german russian ukrainian english british american spanish polish italian chinese japanese turkish czech arabic dutch european western western-european asian iranian israeli'.split(
    ' ',
  ),
);

function judgeNeighbour(page: PageIndex, claim: Claim, word: Word, marks: readonly Mark[]): PersonVerdict {
  if (isOurGivenName(claim, word.text))
    return isUndeclined(word.text, claim.surface, claim.entity.givenNames)
      ? { who: 'other', name: word.text }
      : { who: 'ours' };
  if (!isCapitalised(word.text) || FUNCTION_WORDS.has(plain(word.text))) return { who: 'open' };
  // A surname that needs no proof is not doubted for a word that may be anything.
  const isDoubted = claim.strength !== 'strong';
  if (hasMark(marks, word, 'given-name-titles') || hasCue(page, claim, word)) return { who: 'open' };
  if (hasMark(marks, word, 'given-name')) return { who: 'other', name: word.text };
  if (PEOPLES.has(word.text.toLowerCase())) return { who: 'open' };
  if (!isDoubted) return { who: 'open' };
  const block = page.blocks[claim.block]!;
  // In German every noun is a capital; in a heading in title case, and in a line of capitals, every word is.
  if (block.lang === 'de' || isAllCaps(word.text) || isTitleCase(block.text)) return { who: 'open' };
  if (startsSentence(block.text, word))
    return othersGivenNames(page, claim.entity.id).has(word.text)
      ? { who: 'other', name: word.text }
      : { who: 'open' };
  if (isPlace(block.text, word)) return { who: 'open' };
  return isInAnotherCase(claim.surface, word.text) ? { who: 'open' } : { who: 'other', name: word.text };
}

/** «Ремзі Кадиров» opens a sentence; the page has called him so in the middle of another one, where a capital is not owed to the place. */
const othersGivenNames = oncePerEntity((page, id): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const claim of firstClaimsOf(page, id)) {
    if (claim.kind !== 'surname') continue;
    const { text } = page.blocks[claim.block]!;
    const [previous] = wordsBefore(text, claim.start, 1);
    if (!previous || !isBlank(text.slice(previous.end, claim.start))) continue;
    if (startsSentence(text, previous) || isPlace(text, previous) || !isCapitalised(previous.text)) continue;
    if (isAllCaps(previous.text) || isOurGivenName(claim, previous.text)) continue;
    if (hasMark(marksAround(page, claim), previous, 'given-name-titles') || hasCue(page, claim, previous))
      continue;
    names.add(previous.text);
  }
  return names;
});

/** «Представители Минстроя Басюку возразили»: a given name stands in the case of its surname. Told for endings that no surname has by itself. */
function isInAnotherCase(surname: string, given: string): boolean {
  // Ким and Ву are whole surnames.
  if (surname.length < 5) return false;
  const form = surname.toLowerCase();
  const word = given.toLowerCase();
  if (/[квн]у$/u.test(form)) return /[аяоьйбвгдзклмнпрстфхцчшщ]$/u.test(word);
  return /[квн][оиы]м$/u.test(form) && /[аяыуеоьбвгдзклнпрстфхцчшщ]$/u.test(word);
}

/** Prepositions of place; whoever stands behind one of them is hardly a person. */
const LOCATIVE = new Set('in at near outside в во на из под над із під над біля в à en w we'.split(' '));

/** The capitalised word says where: «на выставке в Кубинке Захаров показал». */
function isPlace(text: string, word: Word): boolean {
  const preposition = wordsBefore(text, word.start, 1)[0];
  return (
    preposition !== undefined &&
    LOCATIVE.has(preposition.text.toLowerCase()) &&
    isBlank(text.slice(preposition.end, word.start))
  );
}

/** A cue that speaks for the entity covers the word: a title of office, a place. */
function hasCue(page: PageIndex, claim: Claim, word: Word): boolean {
  const cues = cuesBeside(page, claim);
  return cues.some((cue) => cue.effect.weight > 0 && cue.start <= word.start && word.end <= cue.end);
}

function hasMark(marks: readonly Mark[], word: Word, name: Mark['name']): boolean {
  return marks.some((mark) => mark.name === name && mark.start <= word.start && word.end <= mark.end);
}

function isInitial(word: string): boolean {
  return word.length === 1 && isCapitalised(word);
}

function isOurInitial(claim: Claim, letter: string): boolean {
  const wanted = plain(letter);
  return claim.entity.givenNames.some((name) => plain(name).startsWith(wanted));
}

/** Same given name in another case or spelling: all but the ending agrees. */
export function isOurGivenName(claim: Claim, word: string): boolean {
  const given = plain(word);
  return claim.entity.givenNames.some((name) => {
    const ours = plain(name);
    const stem = Math.max(4, Math.min(ours.length, given.length) - 2);
    return (
      ours.length >= 4 &&
      given.slice(0, stem) === ours.slice(0, stem) &&
      Math.abs(given.length - ours.length) <= 3
    );
  });
}

function isTitleCase(text: string): boolean {
  const words = (text.slice(0, 200).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word.length > 3);
  if (words.length < 4 || /[.!?]\s/u.test(text.slice(0, 200).trim())) return false;
  return words.filter(isCapitalised).length / words.length > 0.7;
}

function startsSentence(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 4), word.start);
  return word.start === 0 || /[.!?…:;—–"“«„(\n]\s*["“«„'(]*$/u.test(before) || before.trim() === '';
}
