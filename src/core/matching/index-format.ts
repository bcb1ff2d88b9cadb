/**
 * The phrase index as a file. All values are little-endian Uint32; every section starts where the one before ends.
 *
 *   header      HEADER_WORDS words, the named places below
 *   slots       2 words a slot, open addressing with linear probing: check (lane 1 of the phrase hash) · number of the first form + 1, 0 = free
 *   forms       2 words a form: owner · flags (below); the forms of one phrase stand together, the last is marked
 *   filter      one word for each place of lane 1: three bits set for "a phrase may end with this hash", three for "one may go on after it"
 *   stem slots  3 words a slot: rolled lane 1 · rolled lane 2 · slot of the next shorter stem + 2, 1 = none, 0 = free slot
 *   stem bits   1 bit for each value of the top bits of lane 1
 */
export const MAGIC = 0x31444c53; // "SLD1"
/** Changes with every change of the layout. */
export const FORMAT_VERSION = 1;

/** Header places, in words. */
export const AT_MAGIC = 0;
export const AT_FORMAT = 1;
export const AT_FOLDING = 2;
/** Over everything but the magic, the versions and itself. */
export const AT_CHECKSUM = 3;
/** Length of the whole file in words. */
export const AT_WORDS = 4;
export const AT_SLOTS = 5;
export const AT_FORMS = 6;
export const AT_FILTER = 7;
export const AT_STEM_SLOTS = 8;
export const AT_STEM_BITS = 9;
export const AT_LONGEST_STEM = 10;
/** Tokens of the longest phrase. */
export const AT_LONGEST_PHRASE = 11;
/** Strongest gap class that any phrase may cross. */
export const AT_WIDEST_GAP = 12;
/** Number of phrases that were put in, for *About*. */
export const AT_PHRASES = 13;
export const HEADER_WORDS = 16;

export const SLOT_WORDS = 2;
export const FORM_WORDS = 2;
export const STEM_WORDS = 3;

/** Form flags: bits 0–5 as in `hit-flags.ts`. */
export const CASE_SHIFT = 6;
export const CASE_MASK = 3;
export const CASE_ANY = 0;
export const CASE_CAPITAL = 1;
export const CASE_EXACT = 2;
export const GAP_SHIFT = 8;
export const GAP_MASK = 7;
export const TAG_ONLY = 1 << 11;
/** The phrase is itself an address (`Booking.com`) and may be found in one. */
export const ADDRESS_ALLOWED = 1 << 12;
/** Last form of its phrase. */
export const LAST_FORM = 1 << 15;
/** Sixteen bits of `checkBits`. */
export const CHECK_SHIFT = 16;

/** Longer phrases are left out of an index: no name that a text repeats word for word is so long. */
export const MAX_PHRASE_TOKENS = 64;

/** Forms of one phrase that a scan looks at: enough for any list, and a bound for a forged file. */
export const MAX_FORMS_OF_PHRASE = 256;

/**
 * Sum over the file. Four lanes, so that a 24 MB index is summed in a few milliseconds; it guards against damage, not against forgery.
 */
export function checksumOf(words: Int32Array): number {
  let a = 1;
  let b = 2;
  let c = 3;
  let d = 4;
  const start = AT_WORDS;
  const whole = start + ((words.length - start) & ~3);
  for (let index = start; index < whole; index += 4) {
    a = Math.imul(a ^ words[index]!, 0x9e3779b1);
    b = Math.imul(b ^ words[index + 1]!, 0x85ebca6b);
    c = Math.imul(c ^ words[index + 2]!, 0xc2b2ae35);
    d = Math.imul(d ^ words[index + 3]!, 0x27d4eb2f);
  }
  for (let index = whole; index < words.length; index += 1) a = Math.imul(a ^ words[index]!, 0x9e3779b1);
  // An odd multiplier keeps every difference alive but only moves it upwards; the folds below bring the upper bits back down.
  let sum = a ^ (b >>> 7) ^ (b << 25) ^ (c >>> 14) ^ (c << 18) ^ (d >>> 21) ^ (d << 11);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
