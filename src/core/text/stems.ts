/** Known beginnings of words, asked for while a token is hashed unit by unit. */
export interface StemLookup {
  /** Bit set over the top bits of lane 1: clear = no stem has this state. At least one word. */
  readonly bits: Uint32Array;
  /** 32 − log2(number of bits). */
  readonly shift: number;
  /** Units of the longest stem; 0 = there are none. */
  readonly longest: number;
  /** Slot of the stem with these rolled states, or -1. */
  find(state1: number, state2: number): number;
}

/** Fewest units of a stem: shorter ones would match half of all words. */
export const SHORTEST_STEM = 3;

/** For texts that are only cut. */
export const NO_STEMS: StemLookup = { bits: new Uint32Array(1), shift: 27, longest: 0, find: () => -1 };
