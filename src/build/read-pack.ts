import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Entity } from '../core/entities/entity';
import { CueSets } from '../core/entities/matching-rules';
import { PackInfo } from '../core/entities/pack';
import { Sources } from '../core/entities/sources';
import { checkPack } from './check-pack';

/** A pack that has passed every check. */
export interface Pack {
  info: PackInfo;
  /** In the order of their file names. */
  entities: Entity[];
  sources: Sources;
  /** Empty where the pack has no `cue-sets.json`. */
  cueSets: CueSets;
}

/** Something wrong with a pack, said so that its author finds the place. */
export interface PackFault {
  /** Path inside the pack: `entities/aero-hit.json`. */
  file: string;
  /** Path inside the file: `statuses.0.measure`; empty for the file as a whole. */
  path: string;
  message: string;
}

export type PackReading = { ok: true; pack: Pack } | { ok: false; faults: PackFault[] };

/**
 * Reads a pack from a folder and checks it as a whole. Never throws: a file that is missing, is no JSON or says something impossible is a
 * fault. Checks across files wait until every file is right by itself.
 */
export function readPack(folder: string): PackReading {
  const faults: PackFault[] = [];
  const read = <T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined =>
    readFile(folder, file, schema, faults);

  const info = read('pack.json', PackInfo);
  const sources = read('sources.json', Sources);
  const cueSets = existsSync(join(folder, 'cue-sets.json')) ? read('cue-sets.json', CueSets) : {};
  const files = entityFiles(folder, faults);
  const entities = files.flatMap((file) => read(file, Entity) ?? []);

  if (!info || !sources || !cueSets || faults.length > 0) return { ok: false, faults };
  const pack: Pack = { info, entities, sources, cueSets };
  const crossFaults = checkPack(pack, files, existsSync(join(folder, 'cue-sets.json')));
  return crossFaults.length > 0 ? { ok: false, faults: crossFaults } : { ok: true, pack };
}

function entityFiles(folder: string, faults: PackFault[]): string[] {
  try {
    const names = readdirSync(join(folder, 'entities')).filter((name) => name.endsWith('.json'));
    if (names.length === 0)
      faults.push({ file: 'entities', path: '', message: 'the folder holds no entity' });
    return names.sort().map((name) => `entities/${name}`);
  } catch (error) {
    faults.push({ file: 'entities', path: '', message: `cannot be read: ${reason(error)}` });
    return [];
  }
}

function readFile<T extends z.ZodType>(
  folder: string,
  file: string,
  schema: T,
  faults: PackFault[],
): z.output<T> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    faults.push({ file, path: '', message: `cannot be read as JSON: ${reason(error)}` });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    faults.push({ file, path: issue.path.join('.'), message: issue.message });
  }
  return undefined;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
