/**
 * Raises the version of a pack and writes what it changes into its history: `node src/build/run-typescript.ts src/build/raise-version.ts
 * war-economy patch "What it brings, in one sentence."`. The entries are compared with those of the last commit that set a version; what
 * readers read there and no longer do is kept as the earlier wording.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../core/entities/partial-date';
import { compareEntries } from './compare-entries';
import { findEarlierWording } from './find-earlier-wording';
import { leastStep, nextVersion, STEPS } from './next-version';
import { git, PACKS, readPackState } from './read-pack-state';

const [, , pack, asked, note] = process.argv;
const step = STEPS.find((one) => one === asked);
if (!pack || !note || !step) {
  console.error('Which pack, which step (patch, minor, major), and what does it bring?');
  process.exit(2);
}

const file = path.join(PACKS, pack, 'pack.json');
/** Two spaces: the pack's own version, not one of its history. */
const base = git('log', '-1', '--format=%H', '-G', '^  "version":', '--', file).trim();
if (base === '') {
  console.error(`No commit sets a version in ${file}.`);
  process.exit(1);
}

const [earlier, now] = [readPackState(pack, base), readPackState(pack)];
const changes = compareEntries(earlier, now);
const least = leastStep(changes);
if (STEPS.indexOf(step) < STEPS.indexOf(least.step)) {
  console.error(`${least.why.join(', ')}: this asks for a ${least.step} version, not for a ${step}.`);
  process.exit(1);
}

const info = JSON.parse(readFileSync(file, 'utf8')) as { version: string; history?: object[] };
const version = nextVersion(info.version, step);
const before = findEarlierWording(earlier, now);
const made = {
  version,
  date: dayOf(new Date()),
  note,
  changes,
  ...(Object.keys(before).length > 0 ? { before } : {}),
};
writeFileSync(
  file,
  `${JSON.stringify({ ...info, version, history: [made, ...(info.history ?? [])] }, null, 2)}\n`,
);
console.log(`${pack} ${version}: ${Object.keys(changes).length} entries changed since ${base.slice(0, 9)}.`);
console.log('Say the note in the other languages in `notes`, run Prettier, and look at the change.');
