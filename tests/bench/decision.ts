import { readFileSync } from 'node:fs';
import { decide } from '@/core/matching/context';
import { openIndex } from '@/core/matching/index';
import type { PageBlock } from '@/core/matching/model';
import { type OwnersFile, unpackOwners } from '@/core/matching/owners-file';
import { createScanner } from '@/core/matching/scan';

/** Times of one page, in milliseconds: the first in a process that has just started, and the median of many. */
interface Times {
  firstMs: number;
  medianMs: number;
}

export interface DecisionReport {
  words: number;
  names: number;
  scan: Times;
  decision: Times;
}

/** Words of a long page that holds names: three of a hundred paragraphs name somebody, as a dossier would. */
const WORDS = 20_000;
/** As many pages as a background reads in a morning. */
const RUNS = 101;
const NAMED = [
  'Aero-HIT, the drone maker from Khabarovsk, was listed by the European Union.',
  'Engineers of the Harbin Institute of Technology (HIT) are mentioned. HIT did not answer.',
  'Konstantin Basyuk, senator for Kherson, said Basyuk had not read it.',
];

/** Measures scan and decision over the built pack (`packFolder` holds `index.bin` and `owners.json`) and plain text around the names. */
function measureDecision(packFolder: string, filler: string): DecisionReport {
  const opened = openIndex(new Uint8Array(readFileSync(`${packFolder}/index.bin`)));
  if (!opened.ok) throw new Error(opened.error);
  const owners = unpackOwners(JSON.parse(readFileSync(`${packFolder}/owners.json`, 'utf8')) as OwnersFile);
  const scanner = createScanner(opened.index);
  const blocks = paragraphs(filler);
  const text = blocks.join('');
  const lengths = blocks.map((block) => block.length);
  const flat = scanner.scan(text, lengths);
  const found = new Map<number, PageBlock>();
  for (let at = 0; at < flat.length; at += 5) {
    const [ordinal = 0, start = 0, end = 0, owner = 0, flags = 0] = flat.slice(at, at + 5);
    const block = found.get(ordinal) ?? {
      id: ordinal,
      text: blocks[ordinal] ?? '',
      lang: 'en',
      row: 0,
      section: 0,
      heading: false,
      hits: [],
    };
    found.set(ordinal, { ...block, hits: [...block.hits, { start, end, owner, flags }] });
  }
  const view = {
    blocks: [...found.values()],
    length: text.length,
    owners: new Map(owners.map((owner, number) => [number, owner])),
  };
  return {
    words: text.split(/\s+/u).length,
    scan: timesOf(() => scanner.scan(text, lengths)),
    decision: timesOf(() => decide(view)),
    names: decide(view).mentions.length,
  };
}

function paragraphs(filler: string): string[] {
  const words = filler.split(/\s+/u).filter((word) => word !== '');
  const blocks: string[] = [];
  for (let at = 0; at < WORDS; at += 50) {
    const start = at % Math.max(1, words.length - 50);
    blocks.push(words.slice(start, start + 50).join(' '));
    const named = blocks.length % 33 === 0 ? NAMED[(blocks.length / 33) % NAMED.length] : undefined;
    if (named !== undefined) blocks.push(named);
  }
  return blocks;
}

function timesOf(work: () => unknown): Times {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return { firstMs: times[0] ?? 0, medianMs: times.toSorted((a, b) => a - b)[RUNS >> 1] ?? 0 };
}

const [packFolder, fillerFile] = process.argv.slice(2);
if (packFolder !== undefined && fillerFile !== undefined && process.argv.includes('--json')) {
  process.stdout.write(JSON.stringify(measureDecision(packFolder, readFileSync(fillerFile, 'utf8'))));
}
