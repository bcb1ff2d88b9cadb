import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPacks } from '@/build/read-pack';
import { samplePack, writePack } from './temporary-pack';

const FILES = Object.keys(samplePack());

/** Every path to a value inside. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

function replaceAt(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? replaceAt(item, rest, by) : item));
  const record = { ...(value as Record<string, unknown>) };
  record[key] = replaceAt(record[key], rest, by);
  return record;
}

function reads(files: Record<string, unknown>) {
  const { folder, remove } = writePack(files);
  try {
    return readPacks(folder);
  } finally {
    remove();
  }
}

it('answers any value in any place with a pack or with faults that name a file', () => {
  const place = fc
    .constantFrom(...FILES)
    .chain((file) => fc.tuple(fc.constant(file), fc.constantFrom(...pathsOf(samplePack()[file]))));

  fc.assert(
    fc.property(place, fc.jsonValue(), ([file, path], junk) => {
      const files = samplePack();
      const changed = replaceAt(files[file], path, junk);
      const reading = reads({ ...files, [file]: JSON.stringify(changed) });

      if (reading.ok) return;
      expect(reading.faults.length).toBeGreaterThan(0);
      for (const fault of reading.faults) expect([...FILES, 'sample/entities']).toContain(fault.file);
    }),
    { numRuns: 300 },
  );
});

it('survives any bytes in any file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.string({ unit: 'binary' }), (file, text) => {
      expect(reads({ ...samplePack(), [file]: text }).ok).toBe(false);
    }),
    { numRuns: 100 },
  );
});
