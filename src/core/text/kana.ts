import { FOLDED, kindOf } from './fold-table';
import { MARK } from './unit-kinds';

/** A kana and a voicing mark as one unit; the kana alone where the two do not combine. */
export function composeKana(kana: number, mark: number): number {
  const composed = String.fromCharCode(kana, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : kana;
}

/** The folded kana at `position`, with the voicing mark that may follow it before `to`. */
export function foldKanaAt(text: string, position: number, to: number): number {
  const kana = FOLDED[text.charCodeAt(position)]!;
  if (position + 1 >= to) return kana;
  const next = text.charCodeAt(position + 1);
  const isMark = kindOf(next) === MARK;
  return isMark && FOLDED[next] !== 0 ? composeKana(kana, FOLDED[next]!) : kana;
}
