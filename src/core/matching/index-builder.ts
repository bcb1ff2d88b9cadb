import { FOLDING_VERSION } from '../text/fold';
import { GAP_HARD, GAP_HYPHEN, GAP_PUNCTUATION, GAP_QUOTE } from '../text/gap';
import { GrowingWords } from './growing-words';
import { checkBits, endBits, onwardBits, placeOf } from './hash';
import { packForm } from './hit-flags';
import type { IndexEntry } from './index-entry';
import * as format from './index-format';
import { PhraseCutter, type PhraseFault, type PhraseKey } from './phrase-key';
import { PhraseGroups } from './phrase-groups';
import { buildStemSections } from './stem-table';

/** Slots for each phrase: a table that is 70 % full keeps searches short and the file small. */
const FILL = 0.7;
/** Filter bits for each phrase state, and at most for each phrase. */
const FILTER_BITS_FOR_STATE = 12;
const FILTER_BITS_FOR_PHRASE = 24;
const FEWEST_FILTER_WORDS = 256;

const CASE_RULES = { any: format.CASE_ANY, capital: format.CASE_CAPITAL, exact: format.CASE_EXACT };

/**
 * Compiles phrases into one index file (`index-format.ts`). The same entries in the same order give the same bytes. Phrases that cannot be
 * found (no words, more than `MAX_PHRASE_TOKENS`, a stem under three letters) are left out and told to `onSkipped`.
 */
export function buildIndex(
  entries: Iterable<IndexEntry>,
  onSkipped: (entry: IndexEntry, fault: PhraseFault) => void = () => {},
): Uint8Array {
  const cutter = new PhraseCutter();
  const groups = new PhraseGroups();
  const prefixes = new GrowingWords();
  const stems = new Set<string>();
  let longestPhrase = 0;
  let widestGap = 0;

  for (const entry of entries) {
    const key = cutter.cut(entry.phrase);
    if (typeof key === 'string') {
      onSkipped(entry, key);
      continue;
    }
    const flags = formFlags(entry, key);
    groups.add(key.states1[key.tokens - 1]!, key.states2[key.tokens - 1]!, entry.owner, flags);
    for (let index = 0; index < key.tokens - 1; index += 1) prefixes.push(key.states1[index]!);
    for (const stem of key.stems) stems.add(stem);
    longestPhrase = Math.max(longestPhrase, key.tokens);
    widestGap = Math.max(widestGap, (flags >>> format.GAP_SHIFT) & format.GAP_MASK);
  }

  return assemble(groups, prefixes, stems, longestPhrase, widestGap);
}

function formFlags(entry: IndexEntry, key: PhraseKey): number {
  const exact = entry.caseRule === 'exact';
  const last = key.tokens - 1;
  const check = checkBits(key.states1[last]!, key.states2[last]!, exact ? key.capitals : 0);
  return (
    packForm(entry.role, entry.strength, entry.kind) |
    (CASE_RULES[entry.caseRule] << format.CASE_SHIFT) |
    (allowedGap(entry, key) << format.GAP_SHIFT) |
    (entry.separators === 'joined-tag' ? format.TAG_ONLY : 0) |
    (key.isAddress ? format.ADDRESS_ALLOWED : 0) |
    (check << format.CHECK_SHIFT)
  );
}

/** A phrase must at least match itself, whatever signs it holds. */
function allowedGap(entry: IndexEntry, key: PhraseKey): number {
  if (entry.separators === 'hyphen') return GAP_HYPHEN;
  const asked = entry.separators === 'punctuated' ? GAP_PUNCTUATION : GAP_QUOTE;
  return Math.min(GAP_HARD, Math.max(asked, key.widestGap));
}

function assemble(
  groups: PhraseGroups,
  prefixes: GrowingWords,
  stems: ReadonlySet<string>,
  longestPhrase: number,
  widestGap: number,
): Uint8Array {
  const slotCount = Math.max(8, Math.ceil(groups.count / FILL));
  const states = groups.count + prefixes.length;
  const filterBits = Math.min(states * FILTER_BITS_FOR_STATE, groups.count * FILTER_BITS_FOR_PHRASE);
  const filterWords = Math.max(FEWEST_FILTER_WORDS, Math.ceil(filterBits / 32));
  const stemSections = buildStemSections(stems);

  const slotsAt = format.HEADER_WORDS;
  const formsAt = slotsAt + slotCount * format.SLOT_WORDS;
  const filterAt = formsAt + groups.forms * format.FORM_WORDS;
  const stemsAt = filterAt + filterWords;
  const bitsAt = stemsAt + stemSections.slots.length;
  const words = new Int32Array(bitsAt + stemSections.bits.length);

  const filter = words.subarray(filterAt, stemsAt);
  writePhrases(groups, words.subarray(slotsAt, formsAt), words.subarray(formsAt, filterAt), filter);
  for (const state of prefixes.words) filter[placeOf(state, filterWords)]! |= onwardBits(state);
  words.set(stemSections.slots, stemsAt);
  words.set(new Int32Array(stemSections.bits.buffer), bitsAt);

  words[format.AT_MAGIC] = format.MAGIC;
  words[format.AT_FORMAT] = format.FORMAT_VERSION;
  words[format.AT_FOLDING] = FOLDING_VERSION;
  words[format.AT_WORDS] = words.length;
  words[format.AT_SLOTS] = slotCount;
  words[format.AT_FORMS] = groups.forms;
  words[format.AT_FILTER] = filterWords;
  words[format.AT_STEM_SLOTS] = stemSections.slots.length / format.STEM_WORDS;
  words[format.AT_STEM_BITS] = stemSections.bits.length * 32;
  words[format.AT_LONGEST_STEM] = stemSections.longest;
  words[format.AT_LONGEST_PHRASE] = longestPhrase;
  words[format.AT_WIDEST_GAP] = widestGap;
  words[format.AT_PHRASES] = groups.count;
  words[format.AT_CHECKSUM] = format.checksumOf(words);
  return new Uint8Array(words.buffer);
}

function writePhrases(groups: PhraseGroups, slots: Int32Array, forms: Int32Array, filter: Int32Array): void {
  const slotCount = slots.length / format.SLOT_WORDS;
  let form = 0;
  for (let group = 0; group < groups.count; group += 1) {
    const state1 = groups.state1(group);
    filter[placeOf(state1, filter.length)]! |= endBits(state1);
    let slot = placeOf(groups.state2(group), slotCount);
    while (slots[slot * 2 + 1] !== 0) slot = slot + 1 === slotCount ? 0 : slot + 1;
    slots[slot * 2] = state1;
    slots[slot * 2 + 1] = form + 1;
    for (const [owner, flags, isLast] of groups.formsOf(group)) {
      forms[form * 2] = owner;
      forms[form * 2 + 1] = flags | (isLast ? format.LAST_FORM : 0);
      form += 1;
    }
  }
}
