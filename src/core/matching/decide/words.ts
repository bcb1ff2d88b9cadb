/**
 * Looking at the words around a name, in the block's own text. A word is a run of letters, digits and marks; offsets are UTF-16 units in
 * the block's text.
 */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Enough for any window that a rule looks at; keeps work constant in long blocks. */
const WINDOW = 160;

/** Most windows of this width hold the two or three words that a rule asks for; only where they do not is the wide one read. */
const NARROW_WINDOW = 40;

/** Up to `count` words that end at or before `offset`, nearest first. */
export function wordsBefore(text: string, offset: number, count: number): Word[] {
  const near = wordsInWindow(text, offset, NARROW_WINDOW);
  const words = near.length >= count || offset <= NARROW_WINDOW ? near : wordsInWindow(text, offset, WINDOW);
  return words.reverse().slice(0, count);
}

function wordsInWindow(text: string, offset: number, width: number): Word[] {
  const from = Math.max(0, offset - width);
  const words: Word[] = [];
  for (const match of text.slice(from, offset).matchAll(WORD)) {
    words.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  // A window that starts inside a word would show only its tail.
  if (from > 0 && words.length > 0) words.shift();
  return words;
}

/** Up to `count` words that start at or after `offset`, nearest first. */
export function wordsAfter(text: string, offset: number, count: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(offset, offset + WINDOW).matchAll(WORD)) {
    if (words.length === count) break;
    words.push({ text: match[0], start: offset + match.index, end: offset + match.index + match[0].length });
  }
  return words;
}

/** Text between two words holds nothing but white space and invisible characters. */
export function isBlank(gap: string): boolean {
  return /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/u.test(gap);
}

/** First letter is a capital of a script that has capitals. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Two or more letters, all of them capitals. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Lower case without marks and diacritics, ё as е: for comparing words with word lists. */
export function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
