/**
 * What a UTF-16 unit is to the tokeniser, one byte each. The value order is part of the hot loops:
 * `0` not looked up yet · `1…63` a word unit, bits below · `64…127` a unit that needs a second look · `128…` a separator.
 */

/** Bits of word units. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const OTHER_LETTER = 4;
export const DIGIT = 8;
/** Case bits; they also stand on `EXPAND` units. */
export const UPPER = 16;
export const LOWER = 32;

/** Folds to more than one unit (`ß`, `ﬁ`). */
export const EXPAND = 64;
export const HAN = 65;
export const HIRAGANA = 66;
export const KATAKANA = 67;
/** A Hangul syllable; folds to its conjoining letters. */
export const HANGUL = 68;
/** A combining mark that folding drops; it still belongs to the letter before it. */
export const MARK = 69;
/** Invisible: soft hyphen, zero-width and bidi characters, variation selectors. */
export const DROPPED = 70;
export const SURROGATE = 71;

export const HYPHEN = 128;
export const SPACE = 129;
export const UNDERSCORE = 130;
export const QUOTE = 131;
export const APOSTROPHE = 132;
export const PERIOD = 133;
/** Comma, middle dot, ampersand. */
export const SOFT = 134;
/** Anything that ends a phrase. */
export const HARD = 135;
/** `: / \ @`: hard, and perhaps part of an address. */
export const ADDRESS_SIGN = 136;
