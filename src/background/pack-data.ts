import { parsePackFile, type PackData } from '@/core/entities/pack-file';
import type { PackReader } from './pack-reader';

/** Reads and validates the facts of the bundled pack. Rejects where the file is missing or not of this version. */
export async function openPackData({ readJson }: PackReader): Promise<PackData> {
  const parsed = parsePackFile(await readJson('pack.json'));
  if (!parsed.ok) throw new Error(`pack.json: ${parsed.error}`);
  return parsed.data;
}
