/**
 * 64-bit hashes of tokens, as two 32-bit lanes. A lane rolls over the folded units (`lane = imul(lane ^ unit, multiplier)`), so the
 * state after each unit is the state of that prefix; `finishLane` turns a state into the token's hash. The hot loop in `tokens.ts`
 * repeats the rolling step by hand.
 */
export const SEED_1 = 0x811c9dc5 | 0;
export const SEED_2 = 0x1b873593;
export const MULTIPLIER_1 = 0x9e3779b1 | 0;
export const MULTIPLIER_2 = 0x85ebca6b | 0;

/** Salt of whole tokens. */
export const WHOLE_SALT = 0;
/** Salt of stems (`дрон*`), so that a stem never equals the word that is spelt like it. */
export const STEM_SALT = 0x5bd1e995;

/** The hash of a rolled state: every bit depends on every unit. */
export function finishLane(state: number, salt: number): number {
  let mixed = state ^ salt;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b | 0);
  return mixed ^ (mixed >>> 16);
}

/** Rolled state of lane 1 or 2 after the folded units of `text`. */
export function rollText(text: string, seed: number, multiplier: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index += 1)
    state = Math.imul(state ^ text.charCodeAt(index), multiplier);
  return state;
}
