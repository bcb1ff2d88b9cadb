/** Words that initials leave out. */
const SMALL_WORDS = new Set(
  'of for and the in at on de la le du des del di da für der die und im y et e z w do и по для в та з і у'.split(
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
  return initials.join('') === letters && words[0]?.charAt(0).toLowerCase() === letters.charAt(0);
}

/** The words at one end of a phrase whose initials are the letters; `undefined` where there are none. */
export function spellsOut(phrase: string, letters: string, end: 'start' | 'end'): string | undefined {
  const words = phrase.match(/[\p{L}\p{M}]+/gu) ?? [];
  for (
    let count = letters.length;
    count <= Math.min(words.length, letters.length + MOST_SMALL_WORDS);
    count += 1
  ) {
    const part = end === 'end' ? words.slice(-count) : words.slice(0, count);
    if (spells(part, letters)) return part.join(' ');
  }
  return undefined;
}

/** Where a capitalised name stands that the letters abbreviate. */
export interface Namesake {
  start: number;
  end: number;
}

/** Every capitalised name in a text whose initials are the letters (`Heilongjiang Institute of Technology` for hit). */
export function findNamesakes(text: string, letters: string): Namesake[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const found: Namesake[] = [];
  for (const [at, first] of words.entries()) {
    if (!startsWithCapital(first[0]) || first[0].charAt(0).toLowerCase() !== letters.charAt(0)) continue;
    const run = [first];
    for (const next of words.slice(at + 1, at + letters.length + MOST_SMALL_WORDS)) {
      const previous = run.at(-1) ?? first;
      const gap = text.slice(previous.index + previous[0].length, next.index);
      const isSmall = SMALL_WORDS.has(next[0].toLowerCase());
      if (!/^[\s-]$/u.test(gap) || (!startsWithCapital(next[0]) && !isSmall)) break;
      run.push(next);
      if (
        !isSmall &&
        spells(
          run.map((word) => word[0]),
          letters,
        )
      ) {
        found.push({ start: first.index, end: next.index + next[0].length });
        break;
      }
    }
  }
  return found;
}

function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
