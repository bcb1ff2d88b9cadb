/** What arrow keys walk, in the order of the page: each name with its controls, then the names looked up lately as one row. */
const ROWS = '.name-row, .recent__list';
/** What stands above the first row, where there is one. */
const SEARCH_FIELD = '.search__field';

/** Arrow keys walk the rows as a table: up and down to the same control of the next row, left and right along a row; from the first one up to the search. */
export function walkRows(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(target instanceof HTMLElement)) return;
  const rows = [...document.querySelectorAll(ROWS)].map((row) => [
    ...row.querySelectorAll<HTMLElement>('button'),
  ]);
  const at = rows.findIndex((row) => row.includes(target));
  const column = rows[at]?.indexOf(target) ?? -1;
  if (at < 0) return;
  /** The control below or above; the last one of a row that is shorter. */
  const inRow = (row: HTMLElement[] | undefined) => row?.[Math.min(column, row.length - 1)];
  const ways: Partial<Record<string, HTMLElement | null | undefined>> = {
    ArrowDown: inRow(rows[at + 1]),
    ArrowUp: at === 0 ? document.querySelector<HTMLElement>(SEARCH_FIELD) : inRow(rows[at - 1]),
    ArrowRight: rows[at]?.[column + 1],
    ArrowLeft: rows[at]?.[column - 1],
    Home: inRow(rows[0]),
    End: inRow(rows.at(-1)),
  };
  const next = ways[key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** From above the rows to the first. */
export function enterRows(event: KeyboardEvent): void {
  const first = [...document.querySelectorAll(ROWS)][0]?.querySelector<HTMLElement>('button');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
