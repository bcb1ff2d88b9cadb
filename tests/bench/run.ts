/**
 * `npm run bench [-- --pages N]`: what Sidelight costs, as ratios of one run, beside their limits. Nothing here passes or fails: figures of
 * different machines and hours do not compare, ratios within a run do.
 */
import { fileURLToPath } from 'node:url';
import { CORPUS_FOLDER, hasCorpus } from '../support/corpus-pages';
import { formatMatchReport } from './match';
import { runDecisionBench, runMatchBench } from './match-bundled';
import { choosePages, measurePages, type PageCost } from './page-cost';
import { formatPopupOpening, measurePopupOpening } from './popup-open';

const asked = process.argv.indexOf('--pages');
const pageCount = asked > 0 ? Number(process.argv[asked + 1]) : 20;

const number = (value: number, digits = 1) => value.toFixed(digits).padStart(8);
const ratio = ({ totalMs }: { totalMs: number }, to: { totalMs: number }) =>
  totalMs / Math.max(to.totalMs, 0.2);

function line({ page, textNodes, sidelight, floor, markOne, markEight }: PageCost): string {
  return [
    number(page.sizeBytes / 1000, 0),
    number(textNodes, 0),
    number(sidelight.totalMs),
    number(floor.totalMs),
    number(ratio(sidelight, floor), 2),
    number(markOne.totalMs),
    number(ratio(sidelight, markOne), 2),
    number(markEight.totalMs),
    number(ratio(sidelight, markEight), 2),
    number(sidelight.longestMs),
    `  ${page.file.slice(0, 48)}`,
  ].join('');
}

if (!hasCorpus) {
  console.log('Skipped: the saved pages are not beside this checkout (../shared/corpora/pages).');
} else {
  console.log(
    'Main-thread time on saved pages, milliseconds; Sidelight beside the floor extension and mark.js with 1 and 8 names\n',
  );
  console.log('      kB   texts    ours   floor   ÷floor   mark1  ÷mark1   mark8  ÷mark8 longest  page');
  const costs = await measurePages(choosePages(pageCount), (cost) => console.log(line(cost)));
  const toFloor = costs
    .map(({ sidelight, floor }) => ratio(sidelight, floor))
    .sort((one, other) => one - other);
  const large = costs.filter(({ page }) => page.sizeBytes > 80_000);
  console.log(`
÷ floor, median       ${number(toFloor[Math.floor(toFloor.length / 2)] ?? 0, 2)}   limit 2
÷ floor, greatest     ${number(toFloor.at(-1) ?? 0, 2)}   limit 3
÷ mark.js with 1 name ${number(Math.max(0, ...large.map(({ sidelight, markOne }) => ratio(sidelight, markOne))), 2)}   limit 0.5, on pages over 80 kB
longest stretch, ms   ${number(Math.max(0, ...costs.map(({ sidelight }) => sidelight.longestMs)))}   limit 16 in slices, never above 50
`);
}

const matching = await runMatchBench(CORPUS_FOLDER);
console.log(
  matching === null ? 'Matching: skipped, the saved pages are missing.' : formatMatchReport(matching),
);
// Prose of our own that names nobody: the names come from the bench.
const filler = fileURLToPath(new URL('../../src/README.md', import.meta.url));
const { words, names, scanMs, decideMs } = await runDecisionBench(filler);
console.log(
  `Decision on a page of ${words} words with ${names} names: ${decideMs.toFixed(2)} ms beside a scan of ${scanMs.toFixed(2)} ms, ratio ${(decideMs / scanMs).toFixed(2)}   limit 0.1`,
);
console.log(formatPopupOpening(await measurePopupOpening()));
process.exit();
