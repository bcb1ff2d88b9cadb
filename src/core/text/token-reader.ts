import { AddressFinder } from './address-finder';
import { astralKind, foldAstral } from './astral';
import { beginsDate } from './date-start';
import { expansionOf, fillPage, FOLDED, KIND, kindOf } from './fold-table';
import { GapState } from './gap-state';
import { foldKanaAt } from './kana';
import { unmixScripts } from './look-alikes';
import { NO_STEMS, SHORTEST_STEM, type StemLookup } from './stems';
import * as facts from './token-buffer';
import { finishLane, MULTIPLIER_1, MULTIPLIER_2, rollText, SEED_1, SEED_2, WHOLE_SALT } from './token-hash';
import * as kinds from './unit-kinds';

const CASE_BITS = kinds.UPPER | kinds.LOWER;
const MIXED = kinds.LATIN | kinds.CYRILLIC;
const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;
/** A7, M1 and J10 are names with their figure. */
const SHORTEST_BEFORE_DATE = 3;

/**
 * Cuts a block into tokens and hashes them in one pass, without making strings. A token is a run of letters and digits, or one Han or
 * kana character; script borders between Han or kana or Hangul and other letters part tokens. A class, because the state between two
 * calls of `read` would otherwise be a dozen values to hand around.
 */
export class TokenReader {
  readonly #stems: StemLookup;
  readonly #foldHan: (unit: number) => number;
  #text = '';
  #from = 0;
  #to = 0;
  #position = 0;
  readonly #gap = new GapState();
  readonly #addresses = new AddressFinder();

  /** `foldHan` folds Han characters further, as the index does; without it traditional and simplified forms stay apart. */
  constructor(stems: StemLookup = NO_STEMS, foldHan: (unit: number) => number = (unit) => unit) {
    this.#stems = stems;
    this.#foldHan = foldHan;
  }

  /** Start and end of each address (URL, domain, e-mail, file path) met so far in the block. Ascending. */
  get addresses(): readonly number[] {
    return this.#addresses.found;
  }

  /** Starts a new block: `[from, to)` of `text`. Nothing outside it is looked at. */
  open(text: string, from: number, to: number): void {
    this.#text = text;
    this.#from = from;
    this.#to = to;
    this.#position = from;
    this.#gap.begin();
    this.#addresses.open(text, from, to);
  }

  /** Appends tokens until the buffer is full (false) or the block ends (true). */
  read(into: facts.TokenBuffer): boolean {
    const text = this.#text;
    const to = this.#to;
    while (this.#position < to) {
      if (into.count === into.capacity) return false;
      const unit = text.charCodeAt(this.#position);
      const kind = KIND[unit]! || fillPage(unit);
      if (kind < kinds.EXPAND) this.#readWord(into);
      else if (kind === kinds.SPACE) {
        // By far the most frequent separator.
        this.#gap.space();
        this.#position += 1;
      } else if (kind >= kinds.HYPHEN) {
        this.#separate(kind);
        this.#position += 1;
      } else this.#readSpecial(into, unit, kind);
    }
    return true;
  }

  #separate(kind: number): void {
    this.#gap.separate(kind);
    if (kind === kinds.PERIOD || kind === kinds.ADDRESS_SIGN) this.#addresses.meet(this.#position);
  }

  /** Everything that is neither a plain word unit nor a separator, at the start of a token. */
  #readSpecial(into: facts.TokenBuffer, unit: number, kind: number): void {
    const start = this.#position;
    switch (kind) {
      case kinds.HAN:
        this.#pushSingle(into, start + 1, this.#foldHan(FOLDED[unit]!), facts.FACT_HAN);
        return;
      case kinds.KATAKANA:
        this.#pushSingle(into, start + 1, foldKanaAt(this.#text, start, this.#to), facts.FACT_KATAKANA);
        return;
      case kinds.HIRAGANA:
        this.#pushSingle(into, start + 1, foldKanaAt(this.#text, start, this.#to), facts.FACT_HIRAGANA);
        return;
      case kinds.MARK:
      case kinds.DROPPED:
        this.#position = start + 1;
        return;
      case kinds.SURROGATE: {
        const astral = this.#astralAt(start);
        if (astral === kinds.EXPAND || astral === kinds.OTHER_LETTER) this.#readWord(into);
        else if (astral === kinds.HAN) this.#pushAstralHan(into, start);
        else {
          if (astral === kinds.HARD) this.#gap.separate(kinds.HARD);
          this.#position = start + (astral === kinds.DROPPED ? 2 : 1);
        }
        return;
      }
      default:
        this.#readWord(into);
    }
  }

  #astralAt(position: number): number {
    if (position + 1 >= this.#to) return kinds.HARD;
    return astralKind(this.#text.charCodeAt(position), this.#text.charCodeAt(position + 1));
  }

  #pushSingle(into: facts.TokenBuffer, end: number, folded: number, fact: number): void {
    let last = end;
    while (last < this.#to && kindOf(this.#text.charCodeAt(last)) === kinds.MARK) last += 1;
    const state1 = Math.imul(SEED_1 ^ folded, MULTIPLIER_1);
    const state2 = Math.imul(SEED_2 ^ folded, MULTIPLIER_2);
    this.#push(into, last, state1, state2, -1, 0, fact, 1);
    this.#position = last;
  }

  #pushAstralHan(into: facts.TokenBuffer, start: number): void {
    const pair = this.#text.slice(start, start + 2);
    const state1 = rollText(pair, SEED_1, MULTIPLIER_1);
    const state2 = rollText(pair, SEED_2, MULTIPLIER_2);
    this.#push(into, start + 2, state1, state2, -1, 0, facts.FACT_HAN, 1);
    this.#position = start + 2;
  }

  #readWord(into: facts.TokenBuffer): void {
    const text = this.#text;
    const to = this.#to;
    const { bits, shift, longest } = this.#stems;
    let position = this.#position;
    let end = position;
    let state1 = SEED_1;
    let state2 = SEED_2;
    let length = 0;
    let seen = 0;
    let first = 0;
    let capitals = 0;
    let stem = -1;
    let hangul = false;

    while (position < to) {
      const unit = text.charCodeAt(position);
      let kind = KIND[unit]!;
      if (kind === 0) kind = fillPage(unit);
      if (kind < kinds.EXPAND) {
        if (hangul) break;
        if (
          (kind & kinds.DIGIT) !== 0 &&
          length >= SHORTEST_BEFORE_DATE &&
          (seen & kinds.DIGIT) === 0 &&
          beginsDate(text, position, to)
        )
          break;
        const folded = FOLDED[unit]!;
        state1 = Math.imul(state1 ^ folded, MULTIPLIER_1);
        state2 = Math.imul(state2 ^ folded, MULTIPLIER_2);
        seen |= kind;
        if (first === 0) first = kind & CASE_BITS;
        capitals = (capitals << 1) | ((kind >> 4) & 1);
        length += 1;
        position += 1;
        end = position;
        if (length >= SHORTEST_STEM && length <= longest) {
          const bit = state1 >>> shift;
          if (((bits[bit >>> 5]! >>> (bit & 31)) & 1) !== 0) {
            const slot = this.#stems.find(state1, state2);
            if (slot >= 0) stem = slot;
          }
        }
        continue;
      }

      let folded: string;
      let width = 1;
      const shape = kind & ~CASE_BITS;
      if (kind === kinds.MARK) {
        position += 1;
        end = position;
        continue;
      } else if (kind === kinds.DROPPED) {
        position += 1;
        continue;
      } else if (kind === kinds.APOSTROPHE) {
        if (!this.#joinsCyrillic(position)) break;
        position += 1;
        continue;
      } else if (shape === kinds.EXPAND) {
        if (hangul) break;
        folded = expansionOf(unit);
        seen |= kind & CASE_BITS;
        if (first === 0) first = kind & CASE_BITS;
        capitals = (capitals << 1) | ((kind >> 4) & 1);
      } else if (kind === kinds.HANGUL) {
        if (length > 0 && !hangul) break;
        hangul = true;
        folded = expansionOf(unit);
      } else if (kind === kinds.SURROGATE) {
        const astral = this.#astralAt(position);
        if (hangul || (astral !== kinds.EXPAND && astral !== kinds.OTHER_LETTER)) break;
        folded = foldAstral(unit, text.charCodeAt(position + 1));
        width = 2;
      } else break;

      for (let index = 0; index < folded.length; index += 1) {
        state1 = Math.imul(state1 ^ folded.charCodeAt(index), MULTIPLIER_1);
        state2 = Math.imul(state2 ^ folded.charCodeAt(index), MULTIPLIER_2);
        length += 1;
        if (length < SHORTEST_STEM || length > longest) continue;
        const slot = this.#stems.find(state1, state2);
        if (slot >= 0) stem = slot;
      }
      position += width;
      end = position;
    }

    if ((seen & MIXED) === MIXED) {
      const unmixed = unmixScripts(text.slice(this.#position, end));
      if (unmixed !== null) {
        state1 = rollText(unmixed, SEED_1, MULTIPLIER_1);
        state2 = rollText(unmixed, SEED_2, MULTIPLIER_2);
        stem = this.#longestStem(unmixed);
      }
    }
    const caseFacts = (seen & CASE_BITS) | (first === kinds.UPPER ? facts.FACT_FIRST_UPPER : 0);
    this.#push(into, end, state1, state2, stem, capitals, caseFacts, length);
    this.#position = position;
  }

  #longestStem(folded: string): number {
    let stem = -1;
    for (let length = SHORTEST_STEM; length <= Math.min(folded.length, this.#stems.longest); length += 1) {
      const prefix = folded.slice(0, length);
      const slot = this.#stems.find(
        rollText(prefix, SEED_1, MULTIPLIER_1),
        rollText(prefix, SEED_2, MULTIPLIER_2),
      );
      if (slot >= 0) stem = slot;
    }
    return stem;
  }

  /** `п'ять`, `Прокоп’єв`: an apostrophe between two Cyrillic letters belongs to the word. */
  #joinsCyrillic(position: number): boolean {
    return this.#isCyrillicAt(position - 1) && this.#isCyrillicAt(position + 1);
  }

  #isCyrillicAt(position: number): boolean {
    if (position < this.#from || position >= this.#to) return false;
    const kind = kindOf(this.#text.charCodeAt(position));
    return kind < kinds.EXPAND && (kind & kinds.CYRILLIC) !== 0;
  }

  #push(
    into: facts.TokenBuffer,
    end: number,
    state1: number,
    state2: number,
    stem: number,
    capitals: number,
    fact: number,
    length: number,
  ): void {
    const start = this.#position;
    const index = into.count;
    let known = fact;
    if (start > this.#from) {
      const before = this.#text.charCodeAt(start - 1);
      if (before === HASH_SIGN || before === AT_SIGN || before > 0xff00) {
        const sign = FOLDED[before];
        if (sign === HASH_SIGN) known |= facts.FACT_AFTER_HASH;
        else if (sign === AT_SIGN) known |= facts.FACT_AFTER_AT;
      }
    }
    into.start[index] = start;
    into.end[index] = end;
    into.hash1[index] = finishLane(state1, WHOLE_SALT);
    into.hash2[index] = finishLane(state2, WHOLE_SALT);
    into.stem[index] = stem;
    into.capitals[index] = capitals;
    into.gap[index] = this.#gap.value;
    into.facts[index] = known;
    into.count = index + 1;
    this.#gap.follow(length);
  }
}
