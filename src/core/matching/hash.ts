import { finishLane, STEM_SALT } from '../text/token-hash';

/**
 * Phrase hashes: token hashes mixed in order, two 32-bit lanes. The state after k tokens is the key of the phrase of those k tokens and
 * of every prefix that long.
 */
export const PHRASE_SEED_1 = 0x2545f491;
export const PHRASE_SEED_2 = 0x6c078965;
const PHRASE_MULTIPLIER_1 = 0x9e3779b1 | 0;
const PHRASE_MULTIPLIER_2 = 0xc2b2ae35 | 0;

/** Lane 1 of a phrase after one more token. */
export function mixLane1(state: number, token: number): number {
  const mixed = Math.imul(((state << 5) | (state >>> 27)) ^ token, PHRASE_MULTIPLIER_1);
  return mixed ^ (mixed >>> 15);
}

/** Lane 2 of a phrase after one more token. */
export function mixLane2(state: number, token: number): number {
  const mixed = Math.imul(((state << 7) | (state >>> 25)) ^ token, PHRASE_MULTIPLIER_2);
  return mixed ^ (mixed >>> 13);
}

/** Token hash of a stem, from its rolled state. */
export function stemHash(state: number): number {
  return finishLane(state, STEM_SALT);
}

/** Which letters of a phrase are capitals, mixed token by token. */
export function mixCapitals(state: number, capitals: number): number {
  return Math.imul(((state << 9) | (state >>> 23)) ^ capitals, PHRASE_MULTIPLIER_2);
}

/** Place of a 32-bit hash among `size` places, by its upper bits. */
export function placeOf(hash: number, size: number): number {
  return Math.floor(((hash >>> 0) / 4_294_967_296) * size);
}

/** Sixteen more bits of certainty about a found phrase; `capitals` is 0 where capitals do not matter. */
export function checkBits(state1: number, state2: number, capitals: number): number {
  const mixed = finishLane(state1 ^ Math.imul(state2, PHRASE_MULTIPLIER_1), capitals);
  return mixed >>> 16;
}

const FILTER_MULTIPLIER = 0x2c1b3c6d;

/** Filter bits of a state where a phrase may end. Three bits in one word: one look at memory, and one stranger in fifty gets past. */
export function endBits(state1: number): number {
  const mixed = Math.imul(state1, FILTER_MULTIPLIER);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}

/** Filter bits of a state after which a phrase may go on. */
export function onwardBits(state1: number): number {
  const mixed = Math.imul(state1 ^ (state1 >>> 11), FILTER_MULTIPLIER ^ 0x55555554);
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
