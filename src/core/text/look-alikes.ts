import { FOLDED, kindOf } from './fold-table';
import { APOSTROPHE, CYRILLIC, DROPPED, EXPAND, LATIN, MARK, UPPER } from './unit-kinds';

/** Cyrillic letters and the Latin letters of the same shape. Case matters: `В` looks like `B`, `в` like nothing. */
const CYRILLIC_SHAPES = 'АВЕКМНОРСТХУІЈЅаеорсхуіјѕк';
const LATIN_SHAPES = 'ABEKMHOPCTXYIJSaeopcxyijsk';

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [index, letter] of Array.from(CYRILLIC_SHAPES).entries()) {
  const latin = LATIN_SHAPES.charAt(index);
  toLatin.set(letter, latin.toLowerCase());
  if (!toCyrillic.has(latin)) toCyrillic.set(latin, letter.toLowerCase());
}

/** Letters of one script put in place of the look-alikes of the other, folded; null where a letter has no look-alike. */
function mapped(source: string, from: number, table: ReadonlyMap<string, string>): string | null {
  let text = '';
  for (const char of source) {
    const unit = char.charCodeAt(0);
    const kind = kindOf(unit);
    if (kind === MARK || kind === DROPPED || kind === APOSTROPHE) continue;
    if (kind >= EXPAND) return null;
    const shape =
      (kind & from) === 0 ? String.fromCharCode(FOLDED[unit]!) : table.get(bareLetter(char, kind));
    if (shape === undefined) return null;
    text += shape;
  }
  return text;
}

/** The letter without accents, its case kept. */
function bareLetter(char: string, kind: number): string {
  const folded = String.fromCharCode(FOLDED[char.charCodeAt(0)]!);
  return (kind & UPPER) === 0 ? folded : folded.toUpperCase();
}

/** Whether a token holds letters of both scripts, as they are folded: a circled letter is the letter. */
export function mixesScripts(source: string): boolean {
  let seen = 0;
  for (let index = 0; index < source.length; index += 1) {
    const kind = kindOf(source.charCodeAt(index));
    if (kind < EXPAND) seen |= kind;
  }
  return (seen & LATIN) !== 0 && (seen & CYRILLIC) !== 0;
}

/**
 * Folded text of a token that mixes Latin and Cyrillic letters (`Аero` typed with a Cyrillic А): all in one script, where every letter of the other has a
 * look-alike; null where neither has. Where both would do, the word is Cyrillic where at most one letter in four is Latin. The token holds plain
 * letters, digits and marks only.
 */
export function unmixScripts(source: string): string | null {
  const latin = mapped(source, CYRILLIC, toLatin);
  const cyrillic = mapped(source, LATIN, toCyrillic);
  if (latin === null || cyrillic === null) return latin ?? cyrillic;
  return isMostlyCyrillic(source) ? cyrillic : latin;
}

function isMostlyCyrillic(source: string): boolean {
  let cyrillic = 0;
  let latin = 0;
  for (const char of source) {
    const kind = kindOf(char.charCodeAt(0));
    if (kind >= EXPAND) continue;
    if ((kind & CYRILLIC) !== 0) cyrillic += 1;
    else if ((kind & LATIN) !== 0) latin += 1;
  }
  return cyrillic >= 3 * latin;
}
