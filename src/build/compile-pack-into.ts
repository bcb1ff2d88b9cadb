import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../core/matching/index-builder';
import { compilePack } from './compile-pack';
import { readPack } from './read-pack';

/** A file for the build to copy. */
export interface PublicFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Compiles `assets/pack` into the three files that the background opens: the phrase index, what its owner numbers mean, and the entities with their sources. A fault in the
 * pack stops the build and is named by file and path.
 */
export async function compilePackInto(root: string, workFolder: string): Promise<PublicFile[]> {
  const read = readPack(join(root, 'assets/pack'));
  if (!read.ok) {
    const faults = read.faults.map((fault) => `  ${fault.file} · ${fault.path}: ${fault.message}`);
    throw new Error(`The pack has ${faults.length} fault(s):\n${faults.join('\n')}`);
  }
  const { info, entities, sources, cueSets } = read.pack;
  const { entries, owners } = await compilePack(entities, cueSets);
  const folder = join(workFolder, 'pack');
  await mkdir(folder, { recursive: true });
  const files: Record<string, Uint8Array | string> = {
    'index.bin': buildIndex(entries),
    'owners.json': JSON.stringify({ packVersion: info.version, owners }),
    'pack.json': JSON.stringify({ info, entities, sources }),
  };
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const absoluteSrc = join(folder, name);
      await writeFile(absoluteSrc, content);
      return { absoluteSrc, relativeDest: `pack/${name}` };
    }),
  );
}
