import { simplifyHan } from '../text/simplified-han';
import { TokenBuffer } from '../text/token-buffer';
import { TokenReader } from '../text/token-reader';
import { Candidates } from './candidates';
import { IN_ADDRESS, ROLE_BITS, ROLE_CUE, ROLE_RIVAL } from './hit-flags';
import type { PhraseIndex } from './index';
import { MAX_PHRASE_TOKENS } from './index-format';
import type { FlatHits } from './model';
import { visibleCandidates } from './overlaps';
import { PhraseMatcher } from './phrase-matcher';
import { type Segment, WordEdges } from './word-edges';

/** Tokens read before matching: some pages of text, small enough to stay in the processor's cache. */
const WINDOW_TOKENS = 2_048;

/** Finds the phrases of one index. Keeps buffers, no page state. */
export interface Scanner {
  /**
   * Every visible hit in the blocks that `lengths` cuts `text` into (UTF-16 units). Never matches across blocks. Takes time in proportion to the
   * text. Lengths that do not fit the text are cut to it; nothing throws.
   */
  scan(text: string, lengths: readonly number[]): FlatHits;
}

/** `segment` cuts Chinese and Japanese into words (`Intl.Segmenter`); without it names are found inside words too. */
export function createScanner(index: PhraseIndex, options: { segment?: Segment } = {}): Scanner {
  const buffer = new TokenBuffer(WINDOW_TOKENS);
  const found = new Candidates();
  const reader = new TokenReader(index.stems, simplifyHan);
  const matcher = new PhraseMatcher(index, buffer, found);
  const edges = new WordEdges(options.segment);

  const findIn = (text: string, from: number, to: number): void => {
    reader.open(text, from, to);
    buffer.count = 0;
    found.clear();
    for (;;) {
      const finished = reader.read(buffer);
      const limit = finished ? buffer.count : buffer.count - MAX_PHRASE_TOKENS;
      matcher.match(limit);
      if (finished) return;
      buffer.shift(limit);
    }
  };

  return {
    scan(text, lengths) {
      const hits: FlatHits = [];
      let from = 0;
      for (let block = 0; block < lengths.length && from < text.length; block += 1) {
        const length = lengths[block]!;
        if (!(length > 0)) continue;
        const to = Math.min(text.length, from + Math.floor(length));
        findIn(text, from, to);
        if (found.count > 0) {
          const usable = usableCandidates(found, reader.addresses, edges, text, from, to);
          for (const candidate of visibleCandidates(found, usable)) {
            const start = found.start.at(candidate) - from;
            const end = found.end.at(candidate) - from;
            hits.push(block, start, end, found.owner.at(candidate) >>> 0, found.flags.at(candidate));
          }
        }
        from = to;
      }
      return hits;
    },
  };
}

const POSSESSIVE = /s['’]\s/u;

/** «Абрамов В. С., Басюк К. В.»: the initials are those of the name before; a list goes on behind the comma. */
const INITIALS_BEFORE_COMMA = /^\p{Lu}\.(?:\s?\p{Lu}\.)?,/u;

/** Candidates without names in addresses and names inside longer words; marks the others that stand in an address. */
function usableCandidates(
  found: Candidates,
  addresses: readonly number[],
  edges: WordEdges,
  text: string,
  from: number,
  to: number,
): number[] {
  const usable: number[] = [];
  let address = 0;
  for (let candidate = 0; candidate < found.count; candidate += 1) {
    const start = found.start.at(candidate);
    const end = found.end.at(candidate);
    const flags = found.flags.at(candidate);
    const role = flags & ROLE_BITS;
    while (address < addresses.length && addresses[address + 1]! <= start) address += 2;
    if (address < addresses.length && addresses[address]! < end) {
      const isWhole = start === addresses[address] && end >= addresses[address + 1]! - 1;
      const isAllowed = found.addressAllowed.at(candidate) === 1 && isWhole;
      if (role !== ROLE_CUE && role !== ROLE_RIVAL && !isAllowed) continue;
      if (!isAllowed) found.flags.set(candidate, flags | IN_ADDRESS);
    }
    // `Autel Robotics’ EVO Max 4T` is two names; quotation marks within a name have their partner.
    if (role !== ROLE_CUE && POSSESSIVE.test(text.slice(start, end))) continue;
    if (role !== ROLE_CUE && INITIALS_BEFORE_COMMA.test(text.slice(start, Math.min(end, start + 8))))
      continue;
    if (role !== ROLE_CUE && !edges.standsAlone(text, start, end, from, to)) continue;
    usable.push(candidate);
  }
  return usable;
}
