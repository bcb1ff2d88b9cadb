import data from './simplified-han.json';

/** Range of the characters that have a simplified form. */
const FIRST = 0x3400;
const LAST = 0x9fff;

let table: Uint16Array | undefined;

function buildTable(): Uint16Array {
  const built = new Uint16Array(LAST - FIRST + 1);
  for (let index = 0; index < built.length; index += 1) built[index] = FIRST + index;
  for (let index = 0; index + 1 < data.pairs.length; index += 2) {
    built[data.pairs.charCodeAt(index) - FIRST] = data.pairs.charCodeAt(index + 1);
  }
  return built;
}

/** The simplified form of a Han unit (`業` → `业`); any other unit stays. For finding only: the mapping loses distinctions. */
export function simplifyHan(unit: number): number {
  table ??= buildTable();
  return table[unit - FIRST] ?? unit;
}
