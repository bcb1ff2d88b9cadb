import * as facts from '../text/token-buffer';
import type { TokenBuffer } from '../text/token-buffer';
import type { Candidates } from './candidates';
import {
  checkBits,
  endBits,
  mixCapitals,
  mixLane1,
  mixLane2,
  onwardBits,
  PHRASE_SEED_1,
  PHRASE_SEED_2,
  placeOf,
  stemHash,
} from './hash';
import * as hitFlags from './hit-flags';
import type { PhraseIndex } from './index';
import * as format from './index-format';

/** Ways through the index that are tried from one token. Only phrases of many starred words fork; no real list comes near. */
const MAX_STEPS = 512;
/** Stems of one word that are tried, the longest first. */
const MAX_STEMS = 8;

const CASE_FACTS = facts.FACT_HAS_UPPER | facts.FACT_HAS_LOWER;
const TAG_FACTS = facts.FACT_AFTER_HASH | facts.FACT_AFTER_AT;

/** Finds every phrase that begins at a token. */
export class PhraseMatcher {
  readonly #index: PhraseIndex;
  readonly #buffer: TokenBuffer;
  readonly #found: Candidates;
  readonly #filter: Int32Array;
  /** Tokens that are still promising, and whether each may be a phrase by itself. */
  readonly #places: Int32Array;
  readonly #mayEnd: Uint8Array;
  #steps = 0;

  constructor(index: PhraseIndex, buffer: TokenBuffer, found: Candidates) {
    this.#index = index;
    this.#buffer = buffer;
    this.#found = found;
    this.#filter = index.filter;
    this.#places = new Int32Array(buffer.capacity);
    this.#mayEnd = new Uint8Array(buffer.capacity);
  }

  /**
   * Tries the tokens `[0, limit)` of the buffer as first words; phrases may reach to the buffer's last token. In three passes, because a look at the
   * filter of a large index waits for memory: in a short loop many such looks wait at once.
   */
  match(limit: number): void {
    const promising = this.#withSecondWord(this.#withFirstWord(limit));
    const { hash1, hash2, stem } = this.#buffer;
    for (let at = 0; at < promising; at += 1) {
      const first = this.#places[at]!;
      this.#steps = 0;
      this.#step(
        first,
        first,
        mixLane1(PHRASE_SEED_1, hash1[first]!),
        mixLane2(PHRASE_SEED_2, hash2[first]!),
        0,
      );
      if (stem[first]! >= 0) this.#stepStems(first, first, PHRASE_SEED_1, PHRASE_SEED_2, 0);
    }
  }

  /** Puts the tokens that may begin a phrase into `places` and counts them. */
  #withFirstWord(limit: number): number {
    const { hash1, stem } = this.#buffer;
    const filter = this.#filter;
    const filterWords = filter.length;
    const places = this.#places;
    const mayEnd = this.#mayEnd;
    let count = 0;
    for (let first = 0; first < limit; first += 1) {
      const state1 = mixLane1(PHRASE_SEED_1, hash1[first]!);
      const missing = ~filter[placeOf(state1, filterWords)]!;
      const ends = (missing & endBits(state1)) === 0 || stem[first]! >= 0;
      if (!ends && (missing & onwardBits(state1)) !== 0) continue;
      places[count] = first;
      mayEnd[count] = ends ? 1 : 0;
      count += 1;
    }
    return count;
  }

  /** Keeps of the first `count` places those that may be a phrase by themselves or whose second word fits too. */
  #withSecondWord(count: number): number {
    const { hash1, gap, stem } = this.#buffer;
    const tokens = this.#buffer.count;
    const filter = this.#filter;
    const filterWords = filter.length;
    const places = this.#places;
    const mayEnd = this.#mayEnd;
    const widestGap = this.#index.widestGap;
    let kept = 0;
    for (let at = 0; at < count; at += 1) {
      const first = places[at]!;
      const next = first + 1;
      if (mayEnd[at] === 0) {
        if (next >= tokens || gap[next]! > widestGap) continue;
        const state1 = mixLane1(mixLane1(PHRASE_SEED_1, hash1[first]!), hash1[next]!);
        const missing = ~filter[placeOf(state1, filterWords)]!;
        const fits = (missing & endBits(state1)) === 0 || (missing & onwardBits(state1)) === 0;
        if (!fits && stem[next]! < 0) continue;
      }
      places[kept] = first;
      kept += 1;
    }
    return kept;
  }

  /** The phrase `[first, last]` has these states: report it if it is one, and go on if a longer one begins so. */
  #step(first: number, last: number, state1: number, state2: number, widest: number): void {
    const missing = ~this.#filter[placeOf(state1, this.#filter.length)]!;
    if ((missing & endBits(state1)) === 0) this.#report(first, last, state1, state2, widest);
    if ((missing & onwardBits(state1)) !== 0) return;

    const next = last + 1;
    const buffer = this.#buffer;
    if (next >= buffer.count || next - first >= this.#index.longestPhrase) return;
    const gap = Math.max(widest, buffer.gap[next]!);
    if (gap > this.#index.widestGap || this.#steps >= MAX_STEPS) return;
    this.#steps += 1;
    this.#step(
      first,
      next,
      mixLane1(state1, buffer.hash1[next]!),
      mixLane2(state2, buffer.hash2[next]!),
      gap,
    );
    if (buffer.stem[next]! >= 0) this.#stepStems(first, next, state1, state2, gap);
  }

  /** The same with the token `last` taken as one of its stems; the states are those before it. */
  #stepStems(first: number, last: number, state1: number, state2: number, gap: number): void {
    const stems = this.#index.stems;
    let slot = this.#buffer.stem[last]!;
    for (let count = 0; slot >= 0 && count < MAX_STEMS; count += 1) {
      const next1 = mixLane1(state1, stemHash(stems.state1(slot)));
      const next2 = mixLane2(state2, stemHash(stems.state2(slot)));
      this.#step(first, last, next1, next2, gap);
      slot = stems.shorter(slot);
    }
  }

  #report(first: number, last: number, state1: number, state2: number, gap: number): void {
    const firstForm = this.#index.find(state1, state2);
    if (firstForm < 0) return;
    const buffer = this.#buffer;
    const forms = this.#index.forms;
    const surface = this.#surfaceFacts(first, last);
    for (let count = 0; count < format.MAX_FORMS_OF_PHRASE; count += 1) {
      const form = firstForm + count;
      if (!this.#index.hasForm(form)) return;
      const flags = forms[form * 2 + 1]!;
      if (this.#fits(flags, first, last, state1, state2, gap, surface)) {
        this.#found.add(
          buffer.start[first]!,
          buffer.end[last]!,
          forms[form * 2]!,
          (flags & hitFlags.FORM_BITS) | surface,
          (flags & format.ADDRESS_ALLOWED) !== 0,
        );
      }
      if ((flags & format.LAST_FORM) !== 0) return;
    }
  }

  #fits(
    flags: number,
    first: number,
    last: number,
    state1: number,
    state2: number,
    gap: number,
    surface: number,
  ): boolean {
    if (gap > ((flags >>> format.GAP_SHIFT) & format.GAP_MASK)) return false;
    const caseRule = (flags >>> format.CASE_SHIFT) & format.CASE_MASK;
    const capitals = caseRule === format.CASE_EXACT ? this.#capitals(first, last) : 0;
    if (checkBits(state1, state2, capitals) !== flags >>> format.CHECK_SHIFT) return false;
    if (
      caseRule === format.CASE_CAPITAL &&
      (surface & hitFlags.CAPITAL_FIRST) === 0 &&
      this.#hasCase(first, last)
    )
      return false;
    if ((flags & format.TAG_ONLY) === 0) return true;
    return first === last && (this.#buffer.facts[first]! & TAG_FACTS) !== 0;
  }

  #capitals(first: number, last: number): number {
    let mixed = 0;
    for (let index = first; index <= last; index += 1)
      mixed = mixCapitals(mixed, this.#buffer.capitals[index]!);
    return mixed;
  }

  #hasCase(first: number, last: number): boolean {
    for (let index = first; index <= last; index += 1)
      if ((this.#buffer.facts[index]! & CASE_FACTS) !== 0) return true;
    return false;
  }

  #surfaceFacts(first: number, last: number): number {
    const buffer = this.#buffer;
    const firstFacts = buffer.facts[first]!;
    let seen = 0;
    let capitals = 0;
    let capitalFirst = 0;
    for (let index = first; index <= last; index += 1) {
      const known = buffer.facts[index]!;
      if ((seen & CASE_FACTS) === 0 && (known & facts.FACT_FIRST_UPPER) !== 0)
        capitalFirst = hitFlags.CAPITAL_FIRST;
      seen |= known & CASE_FACTS;
      const bits = buffer.capitals[index]!;
      capitals += bits === 0 ? 0 : (bits & (bits - 1)) === 0 ? 1 : 2;
    }
    const allCaps = (seen & CASE_FACTS) === facts.FACT_HAS_UPPER && capitals > 1;
    return (
      capitalFirst |
      (allCaps ? hitFlags.ALL_CAPS_SURFACE : 0) |
      ((firstFacts & facts.FACT_AFTER_HASH) !== 0 ? hitFlags.AFTER_HASH : 0) |
      ((firstFacts & facts.FACT_AFTER_AT) !== 0 ? hitFlags.AFTER_AT : 0)
    );
  }
}
