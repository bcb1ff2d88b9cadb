import { readableExtension, extensionWithFewNames, extensionWithMillionNames } from './bench-extension';
import type { Figure } from './figures';
import { choosePages, measurePages, type PageCost } from './page-cost';
import type { PhaseTimes } from './page-phases';

const number = (value: number, digits = 1) => value.toFixed(digits).padStart(8);
const ratio = ({ totalMs }: { totalMs: number }, to: { totalMs: number }) =>
  totalMs / Math.max(to.totalMs, 0.2);
const greatest = (values: number[]) => Math.max(0, ...values);

function line({ page, textNodes, million, few, floor, mark, longestTaskMs }: PageCost): string {
  return [
    number(page.sizeBytes / 1000, 0),
    number(textNodes, 0),
    number(million.totalMs),
    number(floor.totalMs),
    number(ratio(million, floor), 2),
    number(mark.totalMs),
    number(ratio(million, mark), 2),
    number(few.totalMs),
    number(ratio(million, few), 2),
    number(longestTaskMs),
    `  ${page.file.slice(0, 40)}`,
  ].join('');
}

/** What pages cost, on saved pages from 20 kB to 7 MB. */
export async function pageFigures(pageCount: number): Promise<Figure[]> {
  const million = await extensionWithMillionNames();
  const few = await extensionWithFewNames();
  const readable = await readableExtension();
  console.log(
    'Main-thread time on saved pages, milliseconds: Sidelight with 1,000,000 names beside the floor extension, mark.js with one name, and Sidelight with 8 names\n',
  );
  console.log('      kB   texts    ours   floor   ÷floor   mark1  ÷mark1    of 8     ÷of8 longest  page');
  const costs = await measurePages(
    choosePages(pageCount),
    { million: million.folder, few: few.folder, readable },
    (cost) => console.log(line(cost)),
  );
  console.log(
    `\nby phase, all pages, share of the time: ${formatPhases(costs.map(({ phases }) => phases))}\n`,
  );
  const toFloor = costs.map((cost) => ratio(cost.million, cost.floor)).sort((one, other) => one - other);
  const large = costs.filter(({ page }) => page.sizeBytes > 80_000);
  const sum = (of: 'million' | 'few') => costs.reduce((total, cost) => total + cost[of].totalMs, 0);
  return [
    { name: 'page ÷ floor, median', value: toFloor[Math.floor(toFloor.length / 2)] ?? 0, limit: 2 },
    { name: 'page ÷ floor, greatest', value: toFloor.at(-1) ?? 0, limit: 3 },
    {
      name: 'page ÷ mark.js with one name, greatest over 80 kB',
      value: greatest(large.map((cost) => ratio(cost.million, cost.mark))),
      limit: 0.5,
    },
    {
      name: 'page, 1,000,000 names ÷ 8 names',
      value: sum('million') / Math.max(sum('few'), 0.2),
      limit: 1.3,
    },
    {
      name: 'page, most of one task, ms (16 in slices, never above 50)',
      value: greatest(costs.map(({ longestTaskMs }) => longestTaskMs)),
      limit: 16,
    },
  ];
}

function formatPhases(all: readonly PhaseTimes[]): string {
  const sums = new Map<string, number>();
  for (const times of all) for (const [phase, ms] of times) sums.set(phase, (sums.get(phase) ?? 0) + ms);
  const total = [...sums.values()].reduce((sum, ms) => sum + ms, 0);
  return [...sums].map(([phase, ms]) => `${phase} ${((ms / total) * 100).toFixed(0)} %`).join(' · ');
}
