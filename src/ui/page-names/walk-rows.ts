/** Arrow keys walk the list as a table: up and down to the same control of the next name, left and right along a name. */
export function walkRows(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const rows = [...currentTarget.querySelectorAll('.name-row')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('button'),
  ]);
  const at = rows.findIndex((row) => row.includes(target));
  const column = rows[at]?.indexOf(target) ?? -1;
  if (at < 0) return;
  const ways: Partial<Record<string, HTMLElement | undefined>> = {
    ArrowDown: rows[at + 1]?.[column],
    ArrowUp: rows[at - 1]?.[column],
    ArrowRight: rows[at]?.[column + 1],
    ArrowLeft: rows[at]?.[column - 1],
    Home: rows[0]?.[column],
    End: rows.at(-1)?.[column],
  };
  const next = ways[key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** From above the list to its first name. */
export function enterNames(event: KeyboardEvent): void {
  const first = document.querySelector<HTMLElement>('.name-row button');
  if (!first) return;
  event.preventDefault();
  first.focus();
}
