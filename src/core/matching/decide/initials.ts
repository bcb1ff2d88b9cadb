import { isAllCaps } from './words';

/** Words that initials leave out. */
const SMALL_WORDS = new Set(
  'of for and the in on s at de la le du des del di da für der die und im y et e z w do и по для в та з і у'.split(
    ' ',
  ),
);

/** Longest run of words that four letters may abbreviate, small words included. */
const MOST_SMALL_WORDS = 3;

/** Whether the words' initials, small words left out, are the letters: Holon Institute of Technology → hit. */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase());
  if (words[0]?.charAt(0).toLowerCase() !== letters.charAt(0)) return false;
  return initials.join('') === letters || capitalsOf(words, letters.length) === letters;
}

/** SM Investments Corp. is SMIC: a word in capitals gives all of them. */
function capitalsOf(words: readonly string[], letters: number): string | undefined {
  const capitals = words.find((word) => /^\p{Lu}{2,3}$/u.test(word));
  // PS Bank is what PSB calls itself.
  if (capitals === undefined || capitals.length * 2 > letters) return undefined;
  return words
    .map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.charAt(0)))
    .join('')
    .toLowerCase();
}

/** The words at one end of a phrase whose initials are the letters; `undefined` where there are none. */
export function spellsOut(phrase: string, letters: string, end: 'start' | 'end'): string | undefined {
  const words = phrase.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (
    let count = Math.max(2, letters.length - 1);
    count <= Math.min(words.length, letters.length + MOST_SMALL_WORDS);
    count += 1
  ) {
    const part = end === 'end' ? words.slice(-count) : words.slice(0, count);
    if (spells(part, letters)) return part.join(' ');
  }
  return undefined;
}

/** `heterojunction with intrinsic thin layer` for hit: a few small-letter words more, but the initials in their order from the first word on. */
export function spellsRoughly(phrase: string, letters: string): string | undefined {
  const words = (phrase.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, letters.length + MOST_SMALL_WORDS);
  if (words.some(startsWithCapital) || words[0]?.charAt(0).toLowerCase() !== letters.charAt(0))
    return undefined;
  let found = 0;
  for (const word of words) if (word.charAt(0).toLowerCase() === letters.charAt(found)) found += 1;
  return found === letters.length && words.length >= letters.length ? words.join(' ') : undefined;
}

/** Where a capitalised name stands that the letters abbreviate. */
export interface Namesake {
  start: number;
  end: number;
}

/** Longest name that is looked at, in UTF-16 units. */
const LONGEST_NAME = 120;

/**
 * Every capitalised name in a text whose initials are the letters (`Heilongjiang Institute of Technology` for hit), but for those that begin where `known`
 * says. Looks only where the first of the letters begins a word: this runs over all the text that a decision sees.
 */
export function findNamesakes(text: string, letters: string, known: ReadonlySet<number>): Namesake[] {
  const capital = letters.charAt(0).toUpperCase();
  const found: Namesake[] = [];
  for (let at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
    if (at > 0 && isLetter(text, at - 1)) continue;
    if (known.has(at) || !isSpelledOn(text, at, letters)) continue;
    const length = lengthOfNamesake(text.slice(at, at + LONGEST_NAME), letters);
    if (length > 0) found.push({ start: at, end: at + length });
  }
  return found;
}

/**
 * Whether the word at `at` may be the first of a name that the letters abbreviate, told by what follows it: a small word, or a capital that is the second
 * letter. Most words of a page are dismissed by it in a few steps.
 */
function isSpelledOn(text: string, at: number, letters: string): boolean {
  let end = at + 1;
  while (end < text.length && isLetter(text, end)) end += 1;
  const gap = /^(?:[\s-]|\s&\s)(?=[\p{L}\p{M}])/u.exec(text.slice(end, end + 4));
  if (!gap) return false;
  const start = end + gap[0].length;
  if (isSmallWord(text, start)) return true;
  const first = text.charAt(start);
  // A first word in capitals gives more than one letter.
  const isNext = first.toLowerCase() === letters.charAt(1) || isAllCaps(text.slice(at, end));
  return isNext && startsWithCapital(first);
}

function isSmallWord(text: string, start: number): boolean {
  let end = start + 1;
  while (end - start <= LONGEST_SMALL_WORD && isLetter(text, end)) end += 1;
  return SMALL_WORDS.has(text.slice(start, end).toLowerCase());
}

const LONGEST_SMALL_WORD = Math.max(...[...SMALL_WORDS].map((word) => word.length));

/** Letters of English are told by their code. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  return /[\p{L}\p{M}]/u.test(text.charAt(at));
}

/** Length of the name at the start of the text that the letters abbreviate; 0 where there is none. */
function lengthOfNamesake(text: string, letters: string): number {
  const run: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match;
    const isSmall = SMALL_WORDS.has(word.toLowerCase());
    if (run.length > 0 && !/^(?:[\s-]|\s&\s)$/u.test(text.slice(end, match.index))) return 0;
    if (!startsWithCapital(word) && !isSmall) return 0;
    run.push(word);
    end = match.index + word.length;
    if (run.length > letters.length + MOST_SMALL_WORDS) return 0;
    if (!isSmall && run.length >= letters.length && spells(run, letters)) return end;
  }
  return 0;
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
