/**
 * Looking at the words around a name, in the block's own text. A word is a run of letters, digits and marks; offsets are UTF-16 units in
 * the block's text.
 */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Chinese and Japanese stand beside Latin names without a space: 作曲家Oleh is two words. */
const WORD =
  /[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gv;
/** Enough for any window that a rule looks at; keeps work constant in long blocks. */
const WINDOW = 160;

/** Most windows of this width hold the words that a rule asks for; only where they do not is the wide one read. */
const NARROW_WINDOW = 48;

/** No rule asks for more words on one side. */
const MOST_WORDS = 4;

interface Reading {
  text: string;
  offset: number;
  words: readonly Word[];
}

/** The rules ask one after another about the same place: each side's last answer is kept. */
let before: Reading = { text: '', offset: -1, words: [] };
let after: Reading = { text: '', offset: -1, words: [] };

/** Up to `count` words that end at or before `offset`, nearest first; four at most. */
export function wordsBefore(text: string, offset: number, count: number): readonly Word[] {
  if (before.offset !== offset || before.text !== text) {
    let words = wordsInWindow(text, Math.max(0, offset - NARROW_WINDOW), offset);
    if (words.length < MOST_WORDS && offset > NARROW_WINDOW)
      words = wordsInWindow(text, Math.max(0, offset - WINDOW), offset);
    before = { text, offset, words: words.reverse().slice(0, MOST_WORDS) };
  }
  return before.words.slice(0, count);
}

function wordsInWindow(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    words.push({ text: match[0], start: from + match.index, end: from + match.index + match[0].length });
  }
  // A window that starts inside a word would show only its tail.
  if (from > 0 && words.length > 0) words.shift();
  return words;
}

/** Up to `count` words that start at or after `offset`, nearest first; four at most. */
export function wordsAfter(text: string, offset: number, count: number): readonly Word[] {
  if (after.offset !== offset || after.text !== text) {
    const words: Word[] = [];
    for (const match of text.slice(offset, offset + WINDOW).matchAll(WORD)) {
      if (words.length === MOST_WORDS) break;
      words.push({
        text: match[0],
        start: offset + match.index,
        end: offset + match.index + match[0].length,
      });
    }
    after = { text, offset, words };
  }
  return after.words.slice(0, count);
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

/** Two cases of one name: all but the ending agrees. */
export function isSameForm(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  const stem = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, stem) === other.slice(0, stem);
}
