import { kindOf } from './fold-table';
import * as kinds from './unit-kinds';

/** Digits of the longest year. */
const LONGEST_YEAR = 4;
/** 年, 月 and 日. */
const DATE_SIGNS = new Set([0x5e_74, 0x67_08, 0x65_e5]);

/**
 * Whether the digit at `position` begins a year, month or day of Chinese or Japanese text. There no space stands between a name in Latin letters and a date:
 * Komax2018年. Nothing from `to` on is looked at.
 */
export function beginsDate(text: string, position: number, to: number): boolean {
  const end = Math.min(to - 1, position + LONGEST_YEAR);
  for (let at = position + 1; at <= end; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind >= kinds.EXPAND || (kind & kinds.DIGIT) === 0) return DATE_SIGNS.has(unit);
  }
  return false;
}
