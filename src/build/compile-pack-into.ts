import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '../core/matching/index-builder';
import { type OwnersFile, packOwners } from '../core/matching/owners-file';
import { compilePack } from './compile-pack';
import { countriesOf } from '../core/entities/name-summary';
import { readFlags } from './read-flags';
import { type Packs, readPacks } from './read-pack';

/** A file for the build to copy. */
export interface PublicFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Compiles the packs of `assets/pack` into files for the build to copy. A fault in a pack stops the build and is named by file and path.
 */
export async function compilePackInto(root: string, workFolder: string): Promise<PublicFile[]> {
  const read = readPacks(join(root, 'assets/pack'));
  if (!read.ok) {
    const faults = read.faults.map((fault) => `  ${fault.file} · ${fault.path}: ${fault.message}`);
    throw new Error(`The packs have ${faults.length} fault(s):\n${faults.join('\n')}`);
  }
  const folder = join(workFolder, 'pack');
  await mkdir(folder, { recursive: true });
  const files = await packFiles(read.packs);
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const absoluteSrc = join(folder, name);
      await writeFile(absoluteSrc, content);
      return { absoluteSrc, relativeDest: `pack/${name}` };
    }),
  );
}

/**
 * The files that the background opens, by name: the phrase index, what its owner numbers mean, the entities with their sources, and the flags of
 * their countries.
 */
export async function packFiles({
  parts,
  entities,
  packOf,
  sources,
  cueSets,
}: Packs): Promise<Record<string, Uint8Array | string>> {
  const { entries, owners } = await compilePack(entities, cueSets);
  const infos = parts.map((part) => part.info);
  return {
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
}
