import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** Something wrong with a pack, said so that its author finds the place. */
export interface PackFault {
  /** Path below the packs' folder: `war-economy/entities/lancet.json`. */
  file: string;
  /** Path inside the file: `statuses.0.measure`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** Reads a file below the packs' folder; `undefined` where that cannot be, and its faults are noted. */
export type ReadFile = <T extends z.ZodType>(file: string, schema: T) => z.output<T> | undefined;

/** Reads one JSON file by its schema and adds what is wrong with it to `faults`. */
export function readJsonFile<T extends z.ZodType>(
  folder: string,
  file: string,
  schema: T,
  faults: PackFault[],
): z.output<T> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    faults.push({ file, path: '', message: `cannot be read as JSON: ${reasonOf(error)}` });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    faults.push({ file, path: issue.path.join('.'), message: issue.message });
  }
  return undefined;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
