import * as kinds from './unit-kinds';

/**
 * Folding by table, one entry for each UTF-16 unit. The tables fill themselves in pages of 256 units at the first use of each page:
 * normalising all 65,536 units at start would cost the background more than reading a whole news page.
 */

/** Unit → folded unit. Valid only where `KIND` is not 0 and not `EXPAND`, `HANGUL` or `SURROGATE`; 0 where the unit is dropped. */
export const FOLDED = new Uint16Array(65_536);

/** Unit → kind (`unit-kinds.ts`). 0 = page not filled yet: call `fillPage`. */
export const KIND = new Uint8Array(65_536);

/** Folded text of `EXPAND` units. */
const expansions = new Map<number, string>();

/** Letters that have no decomposition but are read as a plain letter by everyone who searches for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ĸ: 'k', ŋ: 'n', ƒ: 'f', ɓ: 'b', ɗ: 'd', ƙ: 'k', ɨ: 'i', ʉ: 'u', ς: 'σ',
}; // prettier-ignore

const SEPARATORS: readonly [kind: number, units: string][] = [
  [kinds.HYPHEN, '-\u2010\u2011\u2012\u2013\u2212\u02d7\u058a\u05be\u30a0\ufe63\uff0d'],
  [kinds.SPACE, '\t\n\v\f\r\u0085'],
  [kinds.UNDERSCORE, '_\uff3f'],
  [kinds.QUOTE, '"«»„“”‟‹›「」『』〝〞〟＂｢｣®©™℠'],
  [kinds.APOSTROPHE, "'‘’‚‛`´ʹʻʼʽʾʿˈ׳ꞌ＇"],
  [kinds.PERIOD, '.．'],
  [kinds.SOFT, ',&·‧∙⋅・･،，'],
  [kinds.HARD, '\u2028\u2029\u3164\uffa0'],
  [kinds.ADDRESS_SIGN, ':/\\@'],
  [kinds.DROPPED, '\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f゛゜'],
];

const special = new Map<number, number>();
for (const [kind, units] of SEPARATORS) for (const unit of units) special.set(unit.charCodeAt(0), kind);

/**
 * Marks that are dropped: those of Latin, Cyrillic and Greek, Hebrew points, Arabic vowel signs and the stretching line. Vowel signs
 * of Indic and South-East Asian scripts are letters in all but name and stay.
 */
const STRIPPED =
  /[[\p{M}&&[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309a]]|\u0640/gv;
const WORD_TEXT = /^[\p{L}\p{M}\p{Nd}\p{Nl}]+$/u;
const NOT_FOLDED_NUMBERS = /^\p{No}$/u;

function put(unit: number, kind: number, folded: number): void {
  KIND[unit] = kind;
  FOLDED[unit] = folded;
}

function foldLetter(letter: string): string {
  const bare = letter.normalize('NFKD').toLowerCase().normalize('NFKD').replace(STRIPPED, '');
  return Array.from(bare, (char) => PLAIN[char] ?? char)
    .join('')
    .normalize('NFC');
}

function letterKind(folded: string): number {
  const unit = folded.charCodeAt(0);
  if (/^\p{Nd}/u.test(folded)) return kinds.DIGIT;
  if (unit === 0x30fc || /^\p{Script=Katakana}/u.test(folded)) return kinds.KATAKANA;
  if (/^\p{Script=Latin}/u.test(folded)) return kinds.LATIN;
  if (/^\p{Script=Cyrillic}/u.test(folded)) return kinds.CYRILLIC;
  if (/^\p{Script=Han}/u.test(folded)) return kinds.HAN;
  return /^\p{Script=Hiragana}/u.test(folded) ? kinds.HIRAGANA : kinds.OTHER_LETTER;
}

function caseBits(letter: string): number {
  if (/^[\p{Uppercase}\p{Lt}]/u.test(letter)) return kinds.UPPER;
  return /^\p{Lowercase}/u.test(letter) ? kinds.LOWER : 0;
}

function fillLetter(unit: number, letter: string): void {
  const withSigns = foldLetter(letter);
  const sign = special.get(withSigns.charCodeAt(0));
  if (withSigns.length === 1 && sign !== undefined) return put(unit, sign, PLAIN_UNITS.get(sign) ?? unit);
  // `ŉ` is an apostrophe and a letter.
  const folded = Array.from(withSigns)
    .filter((char) => !special.has(char.charCodeAt(0)))
    .join('');
  if (folded === '') return put(unit, kinds.MARK, 0);
  if (folded === '\u3099' || folded === '\u309a') return put(unit, kinds.MARK, folded.charCodeAt(0));
  if (!WORD_TEXT.test(folded)) return put(unit, kinds.HARD, unit);
  const letters = /^\p{Script=Hangul}/u.test(folded) ? folded.normalize('NFD') : folded;
  if (letters.length > 1) {
    expansions.set(unit, letters);
    return put(unit, kinds.EXPAND | caseBits(letter), unit);
  }
  const kind = letterKind(folded);
  put(unit, kind < kinds.EXPAND ? kind | caseBits(letter) : kind, folded.charCodeAt(0));
}

const PLAIN_UNITS = new Map<number, number>([
  [kinds.HYPHEN, 0x2d],
  [kinds.SPACE, 0x20],
  [kinds.UNDERSCORE, 0x5f],
  [kinds.QUOTE, 0x22],
  [kinds.APOSTROPHE, 0x27],
  [kinds.PERIOD, 0x2e],
  [kinds.DROPPED, 0],
]);

function fillUnit(unit: number): void {
  const known = special.get(unit);
  if (known !== undefined) return put(unit, known, PLAIN_UNITS.get(known) ?? unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return put(unit, kinds.SURROGATE, unit);
  if (unit >= 0xac00 && unit <= 0xd7a3) return put(unit, kinds.HANGUL, unit);
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf))
    return put(unit, kinds.HAN, unit);
  const char = String.fromCharCode(unit);
  if (/^[\p{Cf}\ufe00-\ufe0f]/u.test(char)) return put(unit, kinds.DROPPED, 0);
  if (/^\p{Zs}/u.test(char)) return put(unit, kinds.SPACE, 0x20);
  // Footnote figures and circled numbers stand beside a word, not in it.
  if (NOT_FOLDED_NUMBERS.test(char))
    return put(unit, /[\u2070-\u209c²³¹]/.test(char) ? kinds.QUOTE : kinds.HARD, unit);
  if (/^[\p{L}\p{M}\p{N}\p{So}]/u.test(char)) return fillLetter(unit, char);
  // Full-width forms of punctuation behave like the plain sign.
  const plain = char.normalize('NFKC');
  if (plain.length > 1) return put(unit, kinds.HARD, unit);
  const plainUnit = plain.charCodeAt(0);
  const kind = special.get(plainUnit) ?? kinds.HARD;
  put(unit, kind, PLAIN_UNITS.get(kind) ?? plainUnit);
}

/** Fills the tables for the page of 256 units that holds `unit` and returns the unit's kind, never 0. */
export function fillPage(unit: number): number {
  const first = unit & 0xff00;
  if (KIND[unit] === 0) for (let next = first; next < first + 256; next += 1) fillUnit(next);
  return KIND[unit]!;
}

/** Kind of any unit. Hot loops read `KIND` themselves. */
export function kindOf(unit: number): number {
  return KIND[unit]! || fillPage(unit);
}

/** Folded text of a unit of kind `EXPAND` or `HANGUL`. */
export function expansionOf(unit: number): string {
  const known = expansions.get(unit);
  if (known !== undefined) return known;
  return String.fromCharCode(unit).normalize('NFD');
}
