/** How two neighbouring tokens are parted: the strongest thing between them. A phrase says up to which class it may reach. */

/** Nothing: Han neighbours, Latin beside Han. */
export const GAP_NONE = 0;
/** A hyphen that joins both words, or a hyphen at the end of a line. */
export const GAP_HYPHEN = 1;
export const GAP_SPACE = 2;
/** Quotation marks and apostrophes. */
export const GAP_QUOTE = 3;
/** Comma, full stop after a short token, middle dot, ampersand. */
export const GAP_PUNCTUATION = 4;
/** End of a sentence, a bracket, a dash, any other sign, the start of a block. */
export const GAP_HARD = 5;

/** A full stop after a longer token and before white space ends a sentence; after a shorter one it may be an abbreviation. */
export const LONGEST_ABBREVIATION = 3;
