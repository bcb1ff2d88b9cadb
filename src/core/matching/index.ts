import { FOLDING_VERSION } from '../text/fold';
import { placeOf } from './hash';
import * as format from './index-format';
import { StemTable } from './stem-table';

/** Why a file is refused. `older-format` and `other-folding` mean: rebuild it from its source. */
type IndexError = 'not-an-index' | 'older-format' | 'other-folding' | 'damaged';

export type OpenedIndex = { ok: true; index: PhraseIndex } | { ok: false; error: IndexError };

/** Longest row of slots that a search follows. Real tables stay far below; a forged one may be full. */
const MAX_PROBES = 4_096;

/** An open index: views on the file, nothing parsed. Safe to read whatever the file holds. */
export class PhraseIndex {
  /** Number of different phrases. */
  readonly phrases: number;
  readonly longestPhrase: number;
  readonly widestGap: number;
  readonly stems: StemTable;
  /** Two words a form: owner, flags. */
  readonly forms: Int32Array;
  /** See `endBits` and `onwardBits`. */
  readonly filter: Int32Array;
  readonly #slots: Int32Array;
  readonly #slotCount: number;
  readonly #formCount: number;

  constructor(words: Int32Array) {
    const at = (place: number): number => words[place]! >>> 0;
    const sections = sectionStarts(words);
    this.phrases = at(format.AT_PHRASES);
    this.longestPhrase = Math.min(at(format.AT_LONGEST_PHRASE), format.MAX_PHRASE_TOKENS);
    this.widestGap = at(format.AT_WIDEST_GAP);
    this.#slotCount = at(format.AT_SLOTS);
    this.#formCount = at(format.AT_FORMS);
    this.#slots = words.subarray(sections.slots, sections.forms);
    this.forms = words.subarray(sections.forms, sections.filter);
    this.filter = words.subarray(sections.filter, sections.stems);
    const bits = words.subarray(sections.bits, sections.end);
    this.stems = new StemTable({
      slots: words.subarray(sections.stems, sections.bits),
      bits: new Uint32Array(bits.buffer, bits.byteOffset, bits.length),
      longest: at(format.AT_LONGEST_STEM),
    });
  }

  /** Number of the first form of the phrase with these lane states, or -1. */
  find(state1: number, state2: number): number {
    const slots = this.#slots;
    const slotCount = this.#slotCount;
    let slot = placeOf(state2, slotCount);
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const form = slots[slot * 2 + 1]!;
      if (form === 0) return -1;
      if (slots[slot * 2] === state1) return form >>> 0 <= this.#formCount ? form - 1 : -1;
      slot += 1;
      if (slot === slotCount) slot = 0;
    }
    return -1;
  }

  /** Whether `form + 1` exists; a forged chain may lack its end mark. */
  hasForm(form: number): boolean {
    return form < this.#formCount;
  }
}

function sectionStarts(words: Int32Array) {
  const at = (place: number): number => words[place]! >>> 0;
  const slots = format.HEADER_WORDS;
  const forms = slots + at(format.AT_SLOTS) * format.SLOT_WORDS;
  const filter = forms + at(format.AT_FORMS) * format.FORM_WORDS;
  const stems = filter + at(format.AT_FILTER);
  const bits = stems + at(format.AT_STEM_SLOTS) * format.STEM_WORDS;
  const end = bits + at(format.AT_STEM_BITS) / 32;
  return { slots, forms, filter, stems, bits, end };
}

function isPowerOfTwo(value: number): boolean {
  return value > 0 && (value & (value - 1)) === 0;
}

function isSound(words: Int32Array): boolean {
  const at = (place: number): number => words[place]! >>> 0;
  return (
    at(format.AT_WORDS) === words.length &&
    at(format.AT_SLOTS) > 0 &&
    at(format.AT_FILTER) > 0 &&
    at(format.AT_STEM_BITS) >= 32 &&
    isPowerOfTwo(at(format.AT_STEM_BITS)) &&
    sectionStarts(words).end === words.length
  );
}

/**
 * Opens an index file. The bytes are used in place where they are aligned to 4, else copied once; they must not change afterwards. Any
 * other file, an older one, or a damaged one is refused with the reason.
 */
export function openIndex(bytes: Uint8Array): OpenedIndex {
  if (bytes.byteLength < 4) return { ok: false, error: 'not-an-index' };
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.byteLength / 4));
  if (words[format.AT_MAGIC] !== format.MAGIC) return { ok: false, error: 'not-an-index' };
  if (words.length > format.AT_FORMAT && words[format.AT_FORMAT] !== format.FORMAT_VERSION)
    return { ok: false, error: 'older-format' };
  if (words.length < format.HEADER_WORDS || bytes.byteLength % 4 !== 0)
    return { ok: false, error: 'damaged' };
  if (words[format.AT_FOLDING] !== FOLDING_VERSION) return { ok: false, error: 'other-folding' };
  if (!isSound(words)) return { ok: false, error: 'damaged' };
  if (format.checksumOf(words) !== words[format.AT_CHECKSUM]! >>> 0) return { ok: false, error: 'damaged' };
  return { ok: true, index: new PhraseIndex(words) };
}
