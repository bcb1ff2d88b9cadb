import { addressRunAt } from './addresses';
import { kindOf } from './fold-table';
import { EXPAND } from './unit-kinds';

/** Collects the addresses of a block while it is read from left to right. Each run of characters is judged once. */
export class AddressFinder {
  /** Start and end of each address so far. Ascending. */
  readonly found: number[] = [];
  #text = '';
  #from = 0;
  #to = 0;
  /** Up to here everything is decided. */
  #judged = 0;

  /** Starts the block `[from, to)` of `text`. */
  open(text: string, from: number, to: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#judged = from;
    if (this.found.length > 0) this.found.length = 0;
  }

  /** Looks at a full stop, colon, slash, backslash or at sign. */
  meet(position: number): void {
    if (position < this.#judged || !this.#canBelong(position)) return;
    const run = addressRunAt(this.#text, position, this.#judged, this.#to);
    this.#judged = run.end;
    if (run.isAddress) this.found.push(run.start, run.end);
  }

  /** Whether the sign can belong to an address at all; saves the closer look at most of them. */
  #canBelong(position: number): boolean {
    const sign = this.#text[position];
    const next = position + 1 < this.#to ? this.#text[position + 1] : '';
    if (sign === ':') return next === '/' || next === '\\';
    if (sign === '/' || sign === '\\') return this.#isWordAt(position + 1) || next === '\\';
    return this.#isWordAt(position - 1) && this.#isWordAt(position + 1);
  }

  #isWordAt(position: number): boolean {
    if (position < this.#from || position >= this.#to) return false;
    return kindOf(this.#text.charCodeAt(position)) <= EXPAND;
  }
}
