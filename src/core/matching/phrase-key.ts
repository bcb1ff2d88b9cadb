import { SHORTEST_STEM } from '../text/stems';
import { simplifyHan } from '../text/simplified-han';
import { TokenBuffer } from '../text/token-buffer';
import { TokenReader } from '../text/token-reader';
import { MULTIPLIER_1, MULTIPLIER_2, rollText, SEED_1, SEED_2 } from '../text/token-hash';
import { foldToken } from '../text/tokens';
import { mixCapitals, mixLane1, mixLane2, PHRASE_SEED_1, PHRASE_SEED_2, stemHash } from './hash';
import { MAX_PHRASE_TOKENS } from './index-format';

/** A phrase as the index keeps it. Valid until the next phrase is cut. */
export interface PhraseKey {
  /** Lane states after each token; the last ones are the key, the others its prefixes. */
  states1: Int32Array;
  states2: Int32Array;
  tokens: number;
  capitals: number;
  /** Strongest gap inside the phrase itself. */
  widestGap: number;
  /** The phrase is a URL, domain or file name. */
  isAddress: boolean;
  /** Folded words that were written with `*`. */
  stems: string[];
}

/** Why a phrase cannot be indexed. */
export type PhraseFault = 'no-words' | 'too-many-words' | 'stem-too-short';

const STARRED = /(?<=[\p{L}\p{N}\p{M}])\*(?![\p{L}\p{N}])/gu;

/** Cuts phrases with the rules of the scan, so that both agree by construction. */
export class PhraseCutter {
  readonly #reader = new TokenReader(undefined, simplifyHan);
  readonly #buffer = new TokenBuffer(MAX_PHRASE_TOKENS + 1);
  readonly #states1 = new Int32Array(MAX_PHRASE_TOKENS);
  readonly #states2 = new Int32Array(MAX_PHRASE_TOKENS);

  cut(phrase: string): PhraseKey | PhraseFault {
    const starEnds = new Set<number>();
    let text = phrase;
    if (phrase.includes('*')) {
      let removed = 0;
      text = phrase.replace(STARRED, (_star, offset: number) => {
        starEnds.add(offset - removed);
        removed += 1;
        return '';
      });
    }

    const buffer = this.#buffer;
    buffer.count = 0;
    this.#reader.open(text, 0, text.length);
    this.#reader.read(buffer);
    if (buffer.count === 0) return 'no-words';
    if (buffer.count > MAX_PHRASE_TOKENS) return 'too-many-words';

    const key: PhraseKey = {
      states1: this.#states1,
      states2: this.#states2,
      tokens: buffer.count,
      capitals: 0,
      widestGap: 0,
      isAddress: this.#reader.addresses.length > 0,
      stems: [],
    };
    return this.#mix(text, starEnds, key);
  }

  #mix(text: string, starEnds: ReadonlySet<number>, key: PhraseKey): PhraseKey | PhraseFault {
    const buffer = this.#buffer;
    let state1 = PHRASE_SEED_1;
    let state2 = PHRASE_SEED_2;
    for (let index = 0; index < buffer.count; index += 1) {
      let token1 = buffer.hash1[index]!;
      let token2 = buffer.hash2[index]!;
      if (starEnds.has(buffer.end[index]!)) {
        const stem = foldToken(text.slice(buffer.start[index]!, buffer.end[index]!));
        // Han and kana have no word ends: a star after them says nothing.
        if (buffer.isWord(index)) {
          if (stem.length < SHORTEST_STEM) return 'stem-too-short';
          key.stems.push(stem);
          token1 = stemHash(rollText(stem, SEED_1, MULTIPLIER_1));
          token2 = stemHash(rollText(stem, SEED_2, MULTIPLIER_2));
        }
      }
      state1 = mixLane1(state1, token1);
      state2 = mixLane2(state2, token2);
      key.states1[index] = state1;
      key.states2[index] = state2;
      key.capitals = mixCapitals(key.capitals, buffer.capitals[index]!);
      if (index > 0) key.widestGap = Math.max(key.widestGap, buffer.gap[index]!);
    }
    return key;
  }
}
