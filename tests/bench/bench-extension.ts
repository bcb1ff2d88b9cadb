import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';
import { buildIndex } from '@/core/matching/index-builder';
import type { IndexEntry } from '@/core/matching/index-entry';
import type { Owner } from '@/core/matching/model';
import { EXTENSION_FOLDER } from '../../src/build/browser/browser-name';
import { compilePack } from '../../src/build/compile-pack';
import { readPacks } from '../../src/build/read-pack';
import { CORPUS_FOLDER } from '../support/corpus-pages';
import { inventNames } from './match-names';
import { readPages } from './match-text';

/** What a few names are: the captions that mark.js looks for as well. */
export const FEW_NAMES = [
  'Aero-HIT',
  'Autel Robotics',
  'Autel Intelligent Technology',
  'Harbin Institute of Technology',
  'Komax',
  'Konstantin Basyuk',
  'Veles',
  'EVO Max 4T',
];

const MILLION = 1_000_000;

/** An extension whose index was built anew. */
export interface BenchExtension {
  folder: string;
  names: number;
  indexBytes: number;
}

async function packEntries(): Promise<{ entries: IndexEntry[]; owners: readonly Owner[] }> {
  const read = readPacks(path.resolve('assets/pack'));
  if (!read.ok) throw new Error('The packs have faults: npm run build names them.');
  return compilePack(read.packs.entities, read.packs.cueSets);
}

function write(name: string, names: number, index: Uint8Array): BenchExtension {
  const folder = path.resolve(`.output/bench/${name}`);
  cpSync(EXTENSION_FOLDER.chromium, folder, { recursive: true });
  writeFileSync(path.join(folder, 'pack/index.bin'), index);
  return { folder, names, indexBytes: index.byteLength };
}

/** The built extension with eight names and nothing else in its index. */
export async function extensionWithFewNames(): Promise<BenchExtension> {
  const { entries } = await packEntries();
  const few = entries.filter(({ phrase, role }) => role === 'name' && FEW_NAMES.includes(phrase));
  return write('few', FEW_NAMES.length, buildIndex(few));
}

/**
 * The built extension with a million invented names beside those of the packs. The names belong to the entities of the packs in turn: what is loaded
 * and looked up is a million names, the facts behind them are those that ship.
 */
export function extensionWithMillionNames(): Promise<BenchExtension> {
  return (million ??= buildMillion());
}

let million: Promise<BenchExtension> | undefined;

async function buildMillion(): Promise<BenchExtension> {
  const { entries, owners } = await packEntries();
  const entities = owners.flatMap(({ role }, number) => (role === 'entity' ? [number] : []));
  const words = wordsOfPages();
  function* all(): Generator<IndexEntry> {
    yield* entries;
    for (const entry of inventNames(MILLION, words)) {
      yield { ...entry, owner: entities[entry.owner % entities.length] ?? 0 };
    }
  }
  return write('million', MILLION, buildIndex(all()));
}

/** Capitalized words of the saved pages, as names begin with them. */
function wordsOfPages(): string[] {
  const text = readPages(CORPUS_FOLDER)?.text ?? readFileSync('src/README.md', 'utf8');
  return [...new Set(text.match(/\p{Lu}\p{L}{2,11}/gu))].slice(0, 20_000);
}

/** The extension with its own names but not minified, so that a profile tells which file each function came from. */
export function readableExtension(): Promise<string> {
  return (readable ??= buildReadable());
}

let readable: Promise<string> | undefined;

async function buildReadable(): Promise<string> {
  const outDir = '.output/bench/readable';
  const quiet = () => undefined;
  const logger = {
    debug: quiet,
    log: quiet,
    info: quiet,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    success: quiet,
    level: 0,
  };
  await build({ outDir, logger, vite: () => ({ build: { minify: false } }) });
  const folder = path.resolve(outDir, 'chrome-mv3');
  if (!existsSync(folder)) throw new Error(`Nothing was built in ${folder}.`);
  return folder;
}
