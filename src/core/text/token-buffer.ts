/** Facts of a token, bit by bit. The case bits equal those of `unit-kinds.ts`. */
export const FACT_FIRST_UPPER = 1;
export const FACT_AFTER_HASH = 2;
export const FACT_AFTER_AT = 4;
/** A Han character. */
export const FACT_HAN = 8;
export const FACT_HAS_UPPER = 16;
export const FACT_HAS_LOWER = 32;
/** A katakana character. */
export const FACT_KATAKANA = 64;
/** A hiragana character. */
export const FACT_HIRAGANA = 128;

/** Tokens side by side in typed arrays, reused from block to block. */
export class TokenBuffer {
  readonly capacity: number;
  count = 0;
  /** Source offsets in the scanned text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Both lanes of the token's hash. */
  readonly hash1: Int32Array;
  readonly hash2: Int32Array;
  /** Slot of the longest known stem, or -1. */
  readonly stem: Int32Array;
  /** One bit a unit, 1 = capital, the last unit in bit 0. */
  readonly capitals: Int32Array;
  /** Gap class before the token (`gap.ts`). */
  readonly gap: Uint8Array;
  readonly facts: Uint8Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.hash1 = new Int32Array(capacity);
    this.hash2 = new Int32Array(capacity);
    this.stem = new Int32Array(capacity);
    this.capitals = new Int32Array(capacity);
    this.gap = new Uint8Array(capacity);
    this.facts = new Uint8Array(capacity);
  }

  /** Letters and digits, not a single Han or kana character. */
  isWord(index: number): boolean {
    return (this.facts[index]! & (FACT_HAN | FACT_KATAKANA | FACT_HIRAGANA)) === 0;
  }

  /** Forgets the first `drop` tokens and moves the others to the front. */
  shift(drop: number): void {
    if (drop <= 0) return;
    for (const column of [
      this.start,
      this.end,
      this.hash1,
      this.hash2,
      this.stem,
      this.capitals,
      this.gap,
      this.facts,
    ]) {
      column.copyWithin(0, drop, this.count);
    }
    this.count -= drop;
  }
}
