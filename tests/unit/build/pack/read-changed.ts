import { readPacks, type PacksReading } from '@/build/read-pack';
import type { PackFault } from '@/build/read-json-file';
import { samplePack, writePack } from './temporary-pack';

export const ALPHA = 'sample/entities/alpha-works.json';
export const BETA = 'sample/entities/beta-works.json';

/** Writes the files into a folder of their own and reads it. */
export function readFiles(files: Record<string, unknown>, only?: readonly string[]): PacksReading {
  const { folder, remove } = writePack(files);
  try {
    return readPacks(folder, only);
  } finally {
    remove();
  }
}

/** Reads a pack, the sample where none is given, after one value in it was changed; `undefined` takes the value away. */
export function readChanged(file: string, path: string, value: unknown, files = samplePack()): PacksReading {
  const keys = path.split('.');
  const last = keys.pop();
  let at = files[file] as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (last === undefined) throw new Error('a path has a last step');
  at[last] = value;
  return readFiles(files);
}

export const faultsOf = (reading: PacksReading): PackFault[] => (reading.ok ? [] : reading.faults);
