import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './figures';

const KB = 1_000;

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}

/** How large the bundled facts are on disk, as they are written and as they ship, and the scripts that every page gets. `folder` is a built extension. */
export function sizeFigures(folder: string): Figure[] {
  const shipped = (file: string) => statSync(path.join(folder, 'pack', file)).size / KB;
  const script = gzipSync(readFileSync(path.join(folder, 'content-scripts/page.js'))).length / KB;
  return [
    { name: 'packs as they are written, kB', value: sizeOf('assets/pack') / KB },
    { name: 'packs as they ship, kB', value: sizeOf(path.join(folder, 'pack')) / KB },
    { name: 'index of the bundled names, kB', value: shipped('index.bin') },
    { name: 'facts of the bundled names, kB', value: shipped('pack.json') },
    { name: 'content script, gzipped, kB', value: script, limit: 25 },
  ];
}
