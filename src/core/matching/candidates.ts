import { GrowingWords } from './growing-words';

/** What was found in a block, before longer names hide shorter ones. Reused from block to block. */
export class Candidates {
  readonly start = new GrowingWords();
  readonly end = new GrowingWords();
  readonly owner = new GrowingWords();
  /** Flags as in `hit-flags.ts`. */
  readonly flags = new GrowingWords();
  /** 1 = the form may stand in an address. */
  readonly addressAllowed = new GrowingWords();

  get count(): number {
    return this.start.length;
  }

  add(start: number, end: number, owner: number, flags: number, addressAllowed: boolean): void {
    this.start.push(start);
    this.end.push(end);
    this.owner.push(owner);
    this.flags.push(flags);
    this.addressAllowed.push(addressAllowed ? 1 : 0);
  }

  clear(): void {
    this.start.clear();
    this.end.clear();
    this.owner.clear();
    this.flags.clear();
    this.addressAllowed.clear();
  }
}
