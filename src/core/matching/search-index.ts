import { prefixDistance } from './prefix-distance';

/** Names that hold a word which a query word may mean. `errors`: 0 = the word begins so, else typing errors. */
export interface WordMatch {
  names: readonly number[];
  errors: number;
}

/** Typing errors forgiven in a query word: none in short ones, where every word is near every other. */
function forgivenErrors(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Words of all names, sorted, with the names that hold them. */
export class WordIndex {
  readonly #words: string[];
  readonly #names: number[][];
  /** Which letters a word holds, one bit for each residue of the letter's code. */
  readonly #letters: Int32Array;

  /** `namesOfWord`: word key → ascending name numbers. */
  constructor(namesOfWord: ReadonlyMap<string, number[]>) {
    const sorted = [...namesOfWord].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#words = sorted.map(([word]) => word);
    this.#names = sorted.map(([, names]) => names);
    this.#letters = Int32Array.from(this.#words, lettersOf);
  }

  /** Words that begin with `query`. */
  beginningWith(query: string): WordMatch[] {
    const matches: WordMatch[] = [];
    for (
      let at = this.#firstFrom(query);
      at < this.#words.length && this.#words[at]!.startsWith(query);
      at += 1
    ) {
      matches.push({ names: this.#names[at]!, errors: 0 });
    }
    return matches;
  }

  /** Words that begin almost with `query`. Looks at every word: a few milliseconds for some hundred thousand. */
  beginningAlmostWith(query: string): WordMatch[] {
    const limit = forgivenErrors(query.length);
    if (limit === 0) return [];
    const letters = lettersOf(query);
    const matches: WordMatch[] = [];
    for (let at = 0; at < this.#words.length; at += 1) {
      // Each letter that is missing altogether is an error; that rules out most words without a closer look.
      if (countBits(letters & ~this.#letters[at]!) > limit) continue;
      const errors = prefixDistance(query, this.#words[at]!, limit);
      if (errors > 0 && errors <= limit) matches.push({ names: this.#names[at]!, errors });
    }
    return matches;
  }

  #firstFrom(query: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]! < query) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
