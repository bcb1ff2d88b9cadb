/** Index into a block's own text, in UTF-16 units. */
export type SourceOffset = number & { readonly __in: 'source' };
/** Index into the folded copy of that text, in UTF-16 units. */
export type FoldedOffset = number & { readonly __in: 'folded' };

/**
 * Where each unit of a folded text came from. Built by `fold`. Offsets outside the text are moved to its nearest end.
 */
export class OffsetMap {
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #sourceLength: number;

  /** `starts[i]`, `ends[i]`: the source span of folded unit `i`; both never fall. */
  constructor(starts: Uint32Array, ends: Uint32Array, sourceLength: number) {
    this.#starts = starts;
    this.#ends = ends;
    this.#sourceLength = sourceLength;
  }

  /** The source span that folded `[start, end)` was made from, marks and invisible characters after its last letter included only where they fold into it. */
  toSource(start: FoldedOffset, end: FoldedOffset): { start: SourceOffset; end: SourceOffset } {
    const length = this.#starts.length;
    const from = Math.min(Math.max(start, 0), length);
    const sourceStart = from < length ? this.#starts[from]! : this.#sourceLength;
    const last = Math.min(end, length) - 1;
    const sourceEnd = last < from ? sourceStart : this.#ends[last]!;
    return { start: sourceStart as SourceOffset, end: sourceEnd as SourceOffset };
  }

  /** The folded offset of the first folded unit that was made from `source` or anything after it. */
  toFolded(source: SourceOffset): FoldedOffset {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! <= source) low = middle + 1;
      else high = middle;
    }
    return low as FoldedOffset;
  }
}
