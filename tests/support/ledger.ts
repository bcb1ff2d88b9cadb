import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The record of research that the second pack was made from; it lies beside the checkout, or nowhere. */
const FILE = path.resolve('../shared/facts/LEDGER-2.md');

export const hasLedger = existsSync(FILE);

/** One entity of the summary table: text of each cell by the head of its column. */
export interface LedgerRow {
  id: string;
  cells: Readonly<Record<string, string>>;
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim());

/** The summary table (part 0.4), in its order. Empty where the record is missing. */
export function readLedgerTable(): LedgerRow[] {
  const lines = readLedger().split('\n');
  const head = lines.findIndex((line) => line.startsWith('| # | id |'));
  const columns = cellsOf(lines[head] ?? '');
  return lines
    .slice(head + 2)
    .filter((line, at, all) => all.slice(0, at + 1).every((one) => one.startsWith('|')) && line !== '')
    .map((line) => {
      const cells = cellsOf(line);
      const byColumn = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
      return { id: byColumn['id'] ?? '', cells: byColumn };
    });
}

/** Number that stands after `label` in the two lines of counts: `US OFAC SDN: 45`, `Canada 35`; undefined where there is none. */
export function readLedgerCount(label: string): number | undefined {
  const counts = readLedger()
    .split('\n')
    .filter((line) => line.startsWith('Counts:') || line.startsWith('Extension (entities'))
    .join(' ');
  const found = counts
    .split(label)
    .slice(1)
    .map((rest) => rest.match(/^:? (\d+)/)?.[1])
    .find((count) => count !== undefined);
  return found === undefined ? undefined : Number(found);
}

/** The whole record; empty where it is missing. */
export function readLedger(): string {
  return hasLedger ? readFileSync(FILE, 'utf8') : '';
}
