/**
 * Fewest typing errors (a letter more, less, other, or two swapped) between `query` and the best beginning of `word`; `limit + 1` where it is more than
 * `limit`.
 */
export function prefixDistance(query: string, word: string, limit: number): number {
  const columns = Math.min(word.length, query.length + limit);
  if (columns < query.length - limit) return limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= query.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= columns; column += 1) {
      const same = query[row - 1] === word[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const isSwap =
        row > 1 && column > 1 && query[row - 1] === word[column - 2] && query[row - 2] === word[column - 1];
      if (isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit + 1, ...last);
}
