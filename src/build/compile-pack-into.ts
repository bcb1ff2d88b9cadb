import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../core/matching/index-builder';
import { type OwnersFile, packOwners } from '../core/matching/owners-file';
import { compilePack } from './compile-pack';
import { countriesOf } from '../core/entities/name-summary';
import { readFlags } from './read-flags';
import { readPacks } from './read-pack';

/** A file for the build to copy. */
export interface PublicFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Compiles the packs of `assets/pack` into the files that the background opens: the phrase index, what its owner numbers mean, the entities with their sources, and the flags of their countries. A fault in the
 * pack stops the build and is named by file and path.
 */
export async function compilePackInto(root: string, workFolder: string): Promise<PublicFile[]> {
  const read = readPacks(join(root, 'assets/pack'));
  if (!read.ok) {
    const faults = read.faults.map((fault) => `  ${fault.file} · ${fault.path}: ${fault.message}`);
    throw new Error(`The packs have ${faults.length} fault(s):\n${faults.join('\n')}`);
  }
  const { parts, entities, packOf, sources, cueSets } = read.packs;
  const { entries, owners } = await compilePack(entities, cueSets);
  const infos = parts.map((part) => part.info);
  const folder = join(workFolder, 'pack');
  await mkdir(folder, { recursive: true });
  const files: Record<string, Uint8Array | string> = {
    'index.bin': buildIndex(entries),
    'owners.json': JSON.stringify({
      packVersion: infos.map(({ id, version }) => `${id} ${version}`).join(', '),
      packOf: Object.fromEntries(packOf),
      ...packOwners(owners),
    } satisfies OwnersFile),
    'pack.json': JSON.stringify({
      packs: infos,
      entities: entities.map((entity) => ({ ...entity, pack: packOf.get(entity.id) })),
      sources,
    }),
    'flags.json': JSON.stringify(readFlags(entities.flatMap(countriesOf))),
  };
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const absoluteSrc = join(folder, name);
      await writeFile(absoluteSrc, content);
      return { absoluteSrc, relativeDest: `pack/${name}` };
    }),
  );
}
