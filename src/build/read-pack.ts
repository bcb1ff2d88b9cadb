import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Entity } from '../core/entities/entity';
import { CueSets } from '../core/entities/matching-rules';
import { PackInfo } from '../core/entities/pack';
import { Sources } from '../core/entities/sources';
import { checkPacks } from './check-pack';
import { type PackFault, type ReadFile, reasonOf, readJsonFile } from './read-json-file';

/** One pack's own files. */
export interface PackPart {
  info: PackInfo;
  /** Folder below the packs' folder. */
  folder: string;
  /** In the order of their file names. */
  entities: Entity[];
  /** Files of the entities, in the same order: `war-economy/entities/lancet.json`. */
  files: string[];
  sources: Sources;
  cueSets: CueSets;
}

/** Every pack, after every check. Relations, sources and cue sets are shared between packs. */
export interface Packs {
  parts: PackPart[];
  entities: Entity[];
  /** Entity id → id of its pack. */
  packOf: ReadonlyMap<string, string>;
  sources: Sources;
  cueSets: CueSets;
}

export type PacksReading = { ok: true; packs: Packs } | { ok: false; faults: PackFault[] };

/** Cue sets that every pack may use; a pack may bring further ones in a file of this name. */
const CUE_SETS_FILE = 'cue-sets.json';

/**
 * Reads the packs of a folder, one in each sub-folder, and checks them as a whole. Never throws: a file that is missing, is no JSON or says something
 * impossible is a fault. Checks across files wait until every file is right by itself. `only` names the sub-folders to read, as if there were no others.
 */
export function readPacks(folder: string, only?: readonly string[]): PacksReading {
  const faults: PackFault[] = [];
  const read: ReadFile = (file, schema) => readJsonFile(folder, file, schema, faults);

  const shared = readCueSets(folder, '', read);
  const names = only ?? packFolders(folder, faults);
  const parts = names.flatMap((name) => readPart(folder, name, read, faults) ?? []);
  if (!shared || faults.length > 0) return { ok: false, faults };
  const crossFaults = checkPacks(parts, shared);
  if (crossFaults.length > 0) return { ok: false, faults: crossFaults };
  return {
    ok: true,
    packs: {
      parts,
      entities: parts.flatMap((part) => part.entities),
      packOf: new Map(
        parts.flatMap(({ info, entities }) => entities.map(({ id }) => [id, info.id] as const)),
      ),
      sources: Object.assign({}, ...parts.map((part) => part.sources)) as Sources,
      cueSets: Object.assign({}, shared, ...parts.map((part) => part.cueSets)) as CueSets,
    },
  };
}

function packFolders(folder: string, faults: PackFault[]): string[] {
  try {
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    if (names.length === 0) faults.push({ file: '', path: '', message: 'the folder holds no pack' });
    return names.sort();
  } catch (error) {
    faults.push({ file: '', path: '', message: `cannot be read: ${reasonOf(error)}` });
    return [];
  }
}

function readPart(folder: string, name: string, read: ReadFile, faults: PackFault[]): PackPart | undefined {
  const info = read(`${name}/pack.json`, PackInfo);
  const sources = read(`${name}/sources.json`, Sources);
  const cueSets = readCueSets(folder, `${name}/`, read);
  const files = entityFiles(folder, name, faults);
  const entities = files.flatMap((file) => read(file, Entity) ?? []);
  if (!info || !sources || !cueSets || entities.length < files.length) return undefined;
  return { info, folder: name, entities, files, sources, cueSets };
}

function readCueSets(folder: string, at: string, read: ReadFile): CueSets | undefined {
  const file = `${at}${CUE_SETS_FILE}`;
  return existsSync(join(folder, file)) ? read(file, CueSets) : {};
}

function entityFiles(folder: string, pack: string, faults: PackFault[]): string[] {
  const place = `${pack}/entities`;
  try {
    const names = readdirSync(join(folder, place)).filter((name) => name.endsWith('.json'));
    if (names.length === 0) faults.push({ file: place, path: '', message: 'the folder holds no entity' });
    return names.sort().map((name) => `${place}/${name}`);
  } catch (error) {
    faults.push({ file: place, path: '', message: `cannot be read: ${reasonOf(error)}` });
    return [];
  }
}
