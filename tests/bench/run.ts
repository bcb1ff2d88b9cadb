/**
 * `npm run bench [-- name…] [--pages N]`: what Sidelight costs, each figure beside its limit or peer of the same run. Nothing here passes or fails:
 * times of different machines and hours do not compare, ratios within a run do. Without names everything is measured.
 */
import { cardFigures } from './card-open';
import { fileURLToPath } from 'node:url';
import { CORPUS_FOLDER, hasCorpus } from '../support/corpus-pages';
import { compareWithBaseline } from './baseline';
import { type Figure, formatFigures } from './figures';
import { matchFigures } from './match';
import { runDecisionBench, runMatchBench } from './match-bundled';
import { popupFigures } from './popup-open';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { extensionWithMillionNames, readableExtension } from './bench-extension';
import { hoverFigures } from './hover';
import { memoryFigures } from './memory';
import { pageFigures } from './page-report';
import { peerFigures } from './peer-figures';
import { sizeFigures } from './sizes';
import { stormFigures } from './storm';
import { viewportFigures } from './viewport';
import { wakeFigures } from './wake';

const asked = process.argv.indexOf('--pages');
const pageCount = asked > 0 ? Number(process.argv[asked + 1]) : 20;

/** Name on the command line → bench. */
const BENCHES: Record<string, () => Promise<Figure[]>> = {
  sizes: () => Promise.resolve(sizeFigures(EXTENSION_FOLDER.chromium)),
  page: () => pageFigures(pageCount),
  viewport: viewportFigures,
  storm: stormFigures,
  hover: async () => hoverFigures(await readableExtension()),
  memory: memoryFigures,
  wake: async () => wakeFigures(EXTENSION_FOLDER.chromium, (await extensionWithMillionNames()).folder),
  match: async () => {
    const report = await runMatchBench(CORPUS_FOLDER);
    return report === null ? [] : matchFigures(report);
  },
  peers: () => peerFigures(CORPUS_FOLDER),
  popup: popupFigures,
  card: cardFigures,
  decision: async () => {
    // Prose of our own that names nobody: the names come from the bench.
    const filler = fileURLToPath(new URL('../../src/README.md', import.meta.url));
    const { scan, decision } = await runDecisionBench(filler);
    return [
      { name: 'scan of 20,000 words, ms', value: scan.medianMs },
      { name: 'decision ÷ scan, 20,000 words', value: decision.medianMs / scan.medianMs, limit: 0.1 },
      { name: 'the same, first page of a fresh background', value: decision.firstMs / scan.firstMs },
    ];
  },
};

/** Benches that read the saved pages. */
const NEED_CORPUS = new Set(['page', 'match', 'peers']);

const chosen = process.argv.slice(2).filter((word) => word in BENCHES);
const figures: Figure[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (NEED_CORPUS.has(name) && !hasCorpus) {
    console.log(`${name}: skipped, the saved pages are not beside this checkout (../shared/corpora/pages).`);
    continue;
  }
  const before = performance.now();
  const found = await bench();
  console.log(
    `${formatFigures(found)}\n  (${name}: ${((performance.now() - before) / 1000).toFixed(0)} s)\n`,
  );
  figures.push(...found);
}
console.log(compareWithBaseline(figures, process.argv.includes('--keep')));
process.exit();
