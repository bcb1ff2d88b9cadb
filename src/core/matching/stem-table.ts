import type { StemLookup } from '../text/stems';
import { MULTIPLIER_1, MULTIPLIER_2, rollText, SEED_1, SEED_2 } from '../text/token-hash';
import { placeOf } from './hash';
import { STEM_WORDS } from './index-format';

const FREE = 0;
const NO_SHORTER = 1;
const SHORTER_OFFSET = 2;
/** Bits for each stem: one in 64 prefixes of ordinary words gets past them. */
const BITS_FOR_STEM = 64;
const FEWEST_BITS = 4_096;
/** Longest row of slots that a search follows, against forged files. */
const MAX_PROBES = 1_024;

/** The two stem sections of an index. */
export interface StemSections {
  slots: Int32Array;
  bits: Uint32Array;
  longest: number;
}

/** Lays out the stems; each knows the next shorter one that it begins with (`дронов*` → `дрон*`). */
export function buildStemSections(stems: ReadonlySet<string>): StemSections {
  const size = stems.size === 0 ? 0 : stems.size * 2;
  const slots = new Int32Array(size * STEM_WORDS);
  let bitCount = FEWEST_BITS;
  while (bitCount < stems.size * BITS_FOR_STEM) bitCount *= 2;
  const bits = new Uint32Array(stems.size === 0 ? 1 : bitCount / 32);
  const shift = stems.size === 0 ? 27 : 32 - Math.log2(bitCount);

  const slotOf = new Map<string, number>();
  let longest = 0;
  // Shortest first, so that the shorter stem of each is already placed.
  for (const stem of [...stems].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const state1 = rollText(stem, SEED_1, MULTIPLIER_1);
    let slot = placeOf(state1, size);
    while (slots[slot * STEM_WORDS + 2] !== FREE) slot = (slot + 1) % size;
    slots[slot * STEM_WORDS] = state1;
    slots[slot * STEM_WORDS + 1] = rollText(stem, SEED_2, MULTIPLIER_2);
    slots[slot * STEM_WORDS + 2] = shorterStem(stem, slotOf);
    slotOf.set(stem, slot);
    const bit = state1 >>> shift;
    bits[bit >>> 5]! |= 1 << (bit & 31);
    longest = Math.max(longest, stem.length);
  }
  return { slots, bits, longest };
}

function shorterStem(stem: string, slotOf: ReadonlyMap<string, number>): number {
  for (let length = stem.length - 1; length > 0; length -= 1) {
    const slot = slotOf.get(stem.slice(0, length));
    if (slot !== undefined) return slot + SHORTER_OFFSET;
  }
  return NO_SHORTER;
}

/** Reads the stem sections of an open index. Safe on any content of the sections. */
export class StemTable implements StemLookup {
  readonly bits: Uint32Array;
  readonly shift: number;
  readonly longest: number;
  readonly #slots: Int32Array;
  readonly #size: number;

  constructor(sections: StemSections) {
    this.#slots = sections.slots;
    this.#size = Math.floor(sections.slots.length / STEM_WORDS);
    this.bits = sections.bits;
    this.shift = 32 - Math.log2(sections.bits.length * 32);
    this.longest = this.#size === 0 ? 0 : sections.longest;
  }

  find(state1: number, state2: number): number {
    let slot = placeOf(state1, this.#size);
    for (let probe = 0; probe < Math.min(this.#size, MAX_PROBES); probe += 1) {
      const word = slot * STEM_WORDS;
      if (this.#slots[word + 2] === FREE) return -1;
      if (this.#slots[word] === state1 && this.#slots[word + 1] === state2) return slot;
      slot += 1;
      if (slot === this.#size) slot = 0;
    }
    return -1;
  }

  /** Slot of the next shorter stem, or -1. */
  shorter(slot: number): number {
    const next = (this.#slots[slot * STEM_WORDS + 2] ?? NO_SHORTER) - SHORTER_OFFSET;
    return next >= 0 && next < this.#size ? next : -1;
  }

  /** Rolled states of a stem. */
  state1(slot: number): number {
    return this.#slots[slot * STEM_WORDS]!;
  }

  state2(slot: number): number {
    return this.#slots[slot * STEM_WORDS + 1]!;
  }
}
