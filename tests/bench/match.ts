import { buildIndex } from '@/core/matching/index-builder';
import { openIndex } from '@/core/matching/index';
import { createScanner } from '@/core/matching/scan';
import { segmentWords } from '@/core/matching/segment-words';
import type { Figure } from './figures';
import { inventNames } from './match-names';
import { type BenchText, readPages } from './match-text';

/** Figures of one index size. */
export interface MatchFigures {
  names: number;
  /** UTF-8 megabytes of page text a second, folding included; best of several runs. */
  megabytesPerSecond: number;
  /** The same in millions of UTF-16 units. */
  megaunitsPerSecond: number;
  bytesPerName: number;
  buildMs: number;
  openMs: number;
  hits: number;
}

export interface MatchReport {
  textMegabytes: number;
  figures: MatchFigures[];
  /** Throughput with the fewest names ÷ with the most. */
  drop: number;
}

/** The best of so many rounds counts. */
const ROUNDS = 15;

interface Contestant {
  names: number;
  scan: () => number;
  bytesPerName: number;
  buildMs: number;
  openMs: number;
  bestMs: number;
  hits: number;
}

/**
 * Measures the engine over the saved pages; null where they are missing. The sizes take turns, so that other work on the machine hits all
 * of them alike.
 */
export function benchMatch(
  pagesFolder: string,
  sizes: readonly number[] = [8, 10_000, 1_000_000],
): MatchReport | null {
  const pages = readPages(pagesFolder);
  if (pages === null) return null;
  const words = [...new Set(pages.text.match(/\p{Lu}\p{L}{2,11}/gu))].slice(0, 20_000);
  const page = withNames(pages, words);
  const contestants = sizes.map((names) => prepare(names, words, page));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of contestants) {
      const start = performance.now();
      contestant.hits = contestant.scan();
      contestant.bestMs = Math.min(contestant.bestMs, performance.now() - start);
    }
  }
  const figures = contestants.map(({ names, bytesPerName, buildMs, openMs, bestMs, hits }) => ({
    names,
    megabytesPerSecond: page.utf8Bytes / 1e3 / bestMs,
    megaunitsPerSecond: page.text.length / 1e3 / bestMs,
    bytesPerName,
    buildMs,
    openMs,
    hits,
  }));
  const drop = (figures[0]?.megabytesPerSecond ?? 0) / (figures.at(-1)?.megabytesPerSecond ?? 1);
  return { textMegabytes: page.utf8Bytes / 1e6, figures, drop };
}

/** The text with some of the names in it, so that the hits show that the larger indexes find what they hold. */
function withNames(page: BenchText, words: readonly string[]): BenchText {
  const names = Array.from(inventNames(1_000, words), (entry) => entry.phrase);
  const text = page.text + names.join('');
  return {
    text,
    lengths: [...page.lengths, ...names.map((name) => name.length)],
    utf8Bytes: Buffer.byteLength(text),
  };
}

function prepare(names: number, words: readonly string[], page: BenchText): Contestant {
  const buildStart = performance.now();
  const bytes = buildIndex(inventNames(names, words));
  const buildMs = performance.now() - buildStart;

  const openStart = performance.now();
  const opened = openIndex(bytes);
  const openMs = performance.now() - openStart;
  if (!opened.ok) throw new Error(opened.error);
  const scanner = createScanner(opened.index, { segment: segmentWords });
  return {
    names,
    scan: () => scanner.scan(page.text, page.lengths).length / 5,
    bytesPerName: bytes.byteLength / names,
    buildMs,
    openMs,
    bestMs: Infinity,
    hits: 0,
  };
}

export function matchFigures({ figures, drop }: MatchReport): Figure[] {
  const largest = figures.at(-1);
  return [
    ...figures.map(({ names, megabytesPerSecond }) => ({
      name: `scan of real pages, ${names} names, MB/s`,
      value: megabytesPerSecond,
      limit: 20,
      atLeast: true,
    })),
    { name: 'scan, drop from 8 to 1,000,000 names', value: drop, limit: 2 },
    { name: 'index, bytes a name, 1,000,000 names', value: largest?.bytesPerName ?? 0, limit: 24 },
    { name: 'index, open, ms, 1,000,000 names', value: largest?.openMs ?? 0, limit: 50 },
  ];
}

// Called by `match-bundled.ts`, which puts this file into a bundle of its own.
const [folder, format] = process.argv.slice(2);
if (process.argv[1]?.endsWith('match.js') && folder !== undefined && format === '--json')
  console.log(JSON.stringify(benchMatch(folder)));
