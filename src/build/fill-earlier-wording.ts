/**
 * Writes the earlier wording into a version of a pack that was made before there was any, from two commits: the last with the version before it and the
 * last with its own. `node src/build/run-typescript.ts src/build/fill-earlier-wording.ts war-economy 1.0.1 0a1b2c3 4d5e6f7`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackInfo } from '../core/entities/pack';
import { compareEntries } from './compare-entries';
import { findEarlierWording } from './find-earlier-wording';
import { PACKS, readPackState } from './read-pack-state';

const [, , pack, version, from, to] = process.argv;
if (!pack || !version || !from || !to) {
  console.error('Which pack, which version, and the last commits before it and with it?');
  process.exit(2);
}

const file = path.join(PACKS, pack, 'pack.json');
const info = JSON.parse(readFileSync(file, 'utf8')) as PackInfo;
const made = info.history?.find((one) => one.version === version);
const [earlier, now] = [readPackState(pack, from), readPackState(pack, to)];
const found = compareEntries(earlier, now);
const { changes } = made ?? {};
/** The comparison may have learned to see more since, but what the history says must be what it finds. */
const isSame =
  changes !== undefined &&
  Object.keys(changes).join() === Object.keys(found).join() &&
  Object.entries(changes).every(([id, parts]) => parts.every((part) => found[id]?.includes(part)));
if (!made || !isSame) {
  console.error(`Between these commits other things changed than the history says of ${pack} ${version}.`);
  process.exit(1);
}
const before = findEarlierWording(earlier, now);
if (Object.keys(before).length > 0) made.before = before;
writeFileSync(file, `${JSON.stringify(info, null, 2)}\n`);
console.log(`${pack} ${version}: ${Object.keys(before).length} entries with earlier wording.`);
