import * as kinds from './unit-kinds';

/** What a surrogate pair is to the tokeniser: `HAN`, `EXPAND` (mathematical letters), `OTHER_LETTER`, `DROPPED` or `HARD`. Lone surrogates are `HARD`. */
export function astralKind(high: number, low: number): number {
  if (high < 0xd800 || high > 0xdbff || low < 0xdc00 || low > 0xdfff) return kinds.HARD;
  if (high >= 0xd840 && high <= 0xd88d) return kinds.HAN;
  if (high === 0xd835) return kinds.EXPAND;
  if (high === 0xdb40) return kinds.DROPPED;
  // Pictures, and planes that hold no letters.
  if (high >= 0xd83c) return kinds.HARD;
  return kinds.OTHER_LETTER;
}

/** Folded text of a pair that `astralKind` calls a word: mathematical letters become plain ones, others stay. */
export function foldAstral(high: number, low: number): string {
  const pair = String.fromCharCode(high, low);
  return high === 0xd835 ? pair.normalize('NFKC').toLowerCase() : pair;
}
