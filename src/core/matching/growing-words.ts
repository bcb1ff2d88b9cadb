/** A list of 32-bit words that grows by doubling; plain arrays of a million numbers cost several times the memory. */
export class GrowingWords {
  length = 0;
  #words: Int32Array;

  constructor(capacity = 64) {
    this.#words = new Int32Array(capacity);
  }

  push(word: number): void {
    if (this.length === this.#words.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[this.length] = word;
    this.length += 1;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.#words[index] ?? 0;
  }

  set(index: number, word: number): void {
    this.#words[index] = word;
  }

  /** The words so far, not a copy. */
  get words(): Int32Array {
    return this.#words.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}
