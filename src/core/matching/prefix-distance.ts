/** Longer queries are compared by their beginning. */
const MAX_UNITS = 48;
const WIDTH = MAX_UNITS + 8;
/** Rows of the distance table, used again and again: a search compares thousands of words. */
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)] as const;

/**
 * Fewest typing errors (a letter more, less, other, or two swapped) between `query` and the best beginning of `word`; `limit + 1` where it is more than
 * `limit`, which is at most 7.
 */
export function prefixDistance(query: string, word: string, limit: number): number {
  const height = Math.min(query.length, MAX_UNITS);
  const columns = Math.min(word.length, height + limit);
  if (columns < height - limit) return limit + 1;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= height; row += 1) {
    current[0] = row;
    let best = row;
    const letter = query.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = word.charCodeAt(column - 1);
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        letter === word.charCodeAt(column - 2) &&
        query.charCodeAt(row - 2) === other;
      if (isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let fewest = limit + 1;
  for (let column = 0; column <= columns; column += 1) fewest = Math.min(fewest, last[column]!);
  return fewest;
}
