/**
 * Raises the version of a pack and writes what it changes into its history: `node src/build/run-typescript.ts src/build/raise-version.ts
 * war-economy patch "What it brings, in one sentence."`. The entries are compared with those of the last commit that set a version.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../core/entities/partial-date';
import { compareEntries, type PackState } from './compare-entries';
import { nextVersion } from './next-version';

const [, , pack, step, note] = process.argv;
if (!pack || !note || (step !== 'patch' && step !== 'minor' && step !== 'major')) {
  console.error('Which pack, which step (patch, minor, major), and what does it bring?');
  process.exit(2);
}

/** As git writes it. */
const PACKS = 'assets/pack';
const folder = `${PACKS}/${pack}`;
const file = path.join(folder, 'pack.json');
const git = (...words: string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
/** Two spaces: the pack's own version, not one of its history. */
const base = git('log', '-1', '--format=%H', '-G', '^  "version":', '--', file).trim();
if (base === '') {
  console.error(`No commit sets a version in ${file}.`);
  process.exit(1);
}

const parse = (text: string) => JSON.parse(text) as Record<string, Record<string, unknown>>;
/** Sources are shared between packs. */
const stateOf = (names: readonly string[], read: (name: string) => string): PackState => ({
  entries: new Map(
    names
      .filter((name) => name.startsWith(`${folder}/entities/`) && name.endsWith('.json'))
      .map((name) => [path.basename(name, '.json'), parse(read(name))]),
  ),
  sources: Object.assign(
    {},
    ...names.filter((name) => name.endsWith('/sources.json')).map((name) => parse(read(name))),
  ) as PackState['sources'],
});
const before = stateOf(git('ls-tree', '-r', '--name-only', base, `${PACKS}/`).split('\n'), (name) =>
  git('show', `${base}:${name}`),
);
const after = stateOf(
  readdirSync(PACKS, { recursive: true, encoding: 'utf8' }).map(
    (name) => `${PACKS}/${name.replaceAll(path.sep, '/')}`,
  ),
  (name) => readFileSync(name, 'utf8'),
);

const info = JSON.parse(readFileSync(file, 'utf8')) as { version: string; history?: object[] };
const version = nextVersion(info.version, step);
const made = { version, date: dayOf(new Date()), note, changes: compareEntries(before, after) };
writeFileSync(
  file,
  `${JSON.stringify({ ...info, version, history: [made, ...(info.history ?? [])] }, null, 2)}\n`,
);
console.log(
  `${pack} ${version}: ${Object.keys(made.changes).length} entries changed since ${base.slice(0, 9)}.`,
);
console.log('Say the note in the other languages in `notes`, run Prettier, and look at the change.');
