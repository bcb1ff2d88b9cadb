import type { Passage } from './passage';

/** A mention as found: where it stands in the displayed text of the whole passage, who, and why. */
export interface Found {
  surface: string;
  entity: string;
  reason: string;
}

export interface Tally {
  passages: number;
  expected: number;
  found: number;
  right: number;
}

export interface Wrong {
  passage: Passage;
  missed: [string, string][];
  extra: Found[];
  dropped: Found[];
}

export function emptyTally(): Tally {
  return { passages: 0, expected: 0, found: 0, right: 0 };
}

export const precision = (tally: Tally): number => (tally.found === 0 ? 1 : tally.right / tally.found);
export const recall = (tally: Tally): number => (tally.expected === 0 ? 1 : tally.right / tally.expected);
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Displayed text: invisible characters gone, white space collapsed. */
function displayed(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Pairs found with expected mentions in document order. Lenient on extent: one surface must contain the other, or they must share a word; the entity must be the
 * same. The longest common subsequence keeps the order honest. `again`: second parts of a surface that is right already, which count once.
 */
export function pair(
  expected: readonly [string, string][],
  found: readonly Found[],
): { right: number; missed: number[]; extra: number[]; again: number } {
  const rows = expected.length + 1;
  const columns = found.length + 1;
  const best = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = 1; row < rows; row += 1) {
    for (let column = 1; column < columns; column += 1) {
      const worth = worthOf(expected[row - 1], found[column - 1]);
      const value = Math.max(
        at(row - 1, column),
        at(row, column - 1),
        worth > 0 ? at(row - 1, column - 1) + worth : 0,
      );
      const line = best[row];
      if (line) line[column] = value;
    }
  }
  const missed: number[] = [];
  const extra: number[] = [];
  /** Found → expected. */
  const pairs = new Map<number, number>();
  let [row, column] = [expected.length, found.length];
  while (row > 0 || column > 0) {
    const worth = row > 0 && column > 0 ? worthOf(expected[row - 1], found[column - 1]) : 0;
    if (worth > 0 && at(row, column) === at(row - 1, column - 1) + worth) {
      row -= 1;
      column -= 1;
      pairs.set(column, row);
    } else if (row > 0 && (column === 0 || at(row - 1, column) >= at(row, column - 1))) {
      row -= 1;
      missed.unshift(row);
    } else {
      column -= 1;
      extra.unshift(column);
    }
  }
  const again = extra.filter((one) => isAgain(one, pairs, expected, found));
  return {
    right: expected.length - missed.length,
    missed,
    extra: extra.filter((one) => !again.includes(one)),
    again: again.length,
  };
}

/** The other part of a surface that was found in two: `Long Form (LF)`, where both were found, counts once. */
function isAgain(
  extra: number,
  pairs: ReadonlyMap<number, number>,
  expected: readonly [string, string][],
  found: readonly Found[],
): boolean {
  return [-1, 1].some((step) => {
    const row = pairs.get(extra + step);
    const surface = displayed(expected[row ?? -1]?.[0] ?? '');
    const [first, second] = [Math.min(extra, extra + step), Math.max(extra, extra + step)].map((at) =>
      displayed(found[at]?.surface ?? ''),
    );
    if (row === undefined || !first || !second || found[extra]?.entity !== expected[row]?.[1]) return false;
    const at = surface.indexOf(first);
    return at >= 0 && surface.includes(second, at + first.length);
  });
}

/** 0: not the same mention · a little more than 1: the same to the letter, so that an exact pair wins over a lenient one. */
function worthOf(expected: [string, string] | undefined, found: Found | undefined): number {
  if (!matches(expected, found)) return 0;
  return displayed(expected?.[0] ?? '') === displayed(found?.surface ?? '') ? 1 + 1 / 1024 : 1;
}

/** Quotation marks may stand inside or outside a surface: overlap is enough either way. */
function withoutQuotes(text: string): string {
  return text
    .replace(/[«»“”„‟"‘’‚‹›「」『』]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function matches(expected: [string, string] | undefined, found: Found | undefined): boolean {
  if (!expected || !found || expected[1] !== found.entity) return false;
  const a = withoutQuotes(displayed(expected[0]));
  const b = withoutQuotes(displayed(found.surface));
  return (
    a.includes(b) ||
    b.includes(a) ||
    a.split(/\s/u).some((word) => word.length > 1 && b.split(/\s/u).includes(word))
  );
}
