import { astralKind, foldAstral } from './astral';
import { expansionOf, FOLDED, kindOf } from './fold-table';
import { composeKana } from './kana';
import { OffsetMap } from './offset-map';
import * as kinds from './unit-kinds';

/** Changes with every change of folding or token rules. An index made with another version is refused and rebuilt. */
export const FOLDING_VERSION = 1;

/** A folded text and the way back to its source. */
export interface Folded {
  text: string;
  offsets: OffsetMap;
}

/** Text built in pieces: one long `+=` chain would be flattened again and again. */
const PIECE_UNITS = 4_096;

/**
 * Case, width, diacritics, ligatures, quotation marks, hyphens and white space made alike; invisible characters gone. Same tables as
 * the scan. Any text folds; folding a folded text changes nothing.
 */
export function fold(source: string): Folded {
  let units = new Uint16Array(source.length + 16);
  let starts = new Uint32Array(units.length);
  let ends = new Uint32Array(units.length);
  let count = 0;

  const add = (unit: number, start: number, end: number): void => {
    if (count === units.length) {
      units = grown(units, new Uint16Array(count * 2));
      starts = grown(starts, new Uint32Array(count * 2));
      ends = grown(ends, new Uint32Array(count * 2));
    }
    units[count] = unit;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  const addText = (text: string, start: number, end: number): void => {
    for (let index = 0; index < text.length; index += 1) add(text.charCodeAt(index), start, end);
  };

  let position = 0;
  while (position < source.length) {
    const unit = source.charCodeAt(position);
    const kind = kindOf(unit);
    const shape = kind & ~(kinds.UPPER | kinds.LOWER);
    let next = position + 1;
    if (kind === kinds.MARK) {
      if (count > 0 && ends[count - 1] === position) {
        ends[count - 1] = next;
        if (FOLDED[unit] !== 0) units[count - 1] = composeKana(units[count - 1]!, FOLDED[unit]!);
      }
    } else if (kind === kinds.SURROGATE) {
      const low = next < source.length ? source.charCodeAt(next) : 0;
      const astral = astralKind(unit, low);
      if (low >= 0xdc00 && low <= 0xdfff && unit < 0xdc00) next += 1;
      if (next === position + 1) add(unit, position, next);
      else if (astral !== kinds.DROPPED) addText(foldAstral(unit, low), position, next);
    } else if (shape === kinds.EXPAND || kind === kinds.HANGUL) addText(expansionOf(unit), position, next);
    else if (kind !== kinds.DROPPED) add(FOLDED[unit]!, position, next);
    position = next;
  }

  const pieces: string[] = [];
  for (let from = 0; from < count; from += PIECE_UNITS) {
    pieces.push(String.fromCharCode(...units.subarray(from, Math.min(from + PIECE_UNITS, count))));
  }
  return {
    text: pieces.join(''),
    offsets: new OffsetMap(starts.slice(0, count), ends.slice(0, count), source.length),
  };
}

function grown<T extends Uint16Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Only the text of `fold`. */
export function foldText(source: string): string {
  return fold(source).text;
}
