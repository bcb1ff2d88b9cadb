import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compilePackInto } from '@/build/compile-pack-into';
import { parsePackFile } from '@/core/entities/pack-file';
import { openIndex } from '@/core/matching/index';
import { ALPHA } from './read-changed';
import { samplePack, writePack } from './temporary-pack';

let workFolder: string;
let root: { folder: string; remove(): void } | undefined;

beforeEach(async () => {
  workFolder = await mkdtemp(join(tmpdir(), 'sidelight-work-'));
});

afterEach(async () => {
  root?.remove();
  await rm(workFolder, { recursive: true, force: true });
});

function compile(files: Record<string, unknown>) {
  root?.remove();
  root = writePack(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`assets/pack/${name}`, content])),
  );
  return compilePackInto(root.folder, workFolder);
}

const FURTHER = {
  'further/pack.json': { ...(samplePack()['sample/pack.json'] as object), id: 'further', version: '2.0.1' },
  'further/sources.json': {},
  'further/entities/gamma-works.json': {
    ...(samplePack()[ALPHA] as object),
    id: 'gamma-works',
    matching: { names: [{ text: 'Gamma Works', strength: 'strong' }] },
  },
};

it('makes one index and one entity file of all packs, in which each entity knows its pack', async () => {
  const files = await compile({ ...samplePack(), ...FURTHER });
  const read = async (name: string) =>
    readFile(files.find((file) => file.relativeDest === `pack/${name}`)?.absoluteSrc ?? '');

  expect(files.map((file) => file.relativeDest)).toEqual([
    'pack/index.bin',
    'pack/owners.json',
    'pack/pack.json',
    'pack/flags.json',
  ]);
  expect(openIndex(new Uint8Array(await read('index.bin'))).ok).toBe(true);
  expect(JSON.parse(String(await read('owners.json')))).toMatchObject({
    packVersion: 'further 2.0.1, sample 1.0.0',
    packOf: { 'alpha-works': 'sample', 'beta-works': 'sample', 'gamma-works': 'further' },
  });
  const parsed = parsePackFile(JSON.parse(String(await read('pack.json'))));
  expect(parsed.ok && [...parsed.data.packs.keys()]).toEqual(['further', 'sample']);
  expect(parsed.ok && parsed.data.entities.get('gamma-works')?.pack).toBe('further');
});

it('makes the same bytes of the same packs', async () => {
  const bytes = async () =>
    Promise.all((await compile({ ...samplePack(), ...FURTHER })).map((file) => readFile(file.absoluteSrc)));

  expect(await bytes()).toEqual(await bytes());
});

it('stops at a fault and names every one by file and path', async () => {
  const files = samplePack();
  const [status] = (files[ALPHA] as { statuses: { sources?: unknown; measure?: unknown }[] }).statuses;
  Object.assign(status ?? {}, { sources: undefined, measure: 'sanctioned' });

  await expect(compile(files)).rejects.toThrow(
    new RegExp(
      `2 fault\\(s\\)[^]*${ALPHA} · statuses\\.0\\.(measure|sources): [^]*${ALPHA} · statuses\\.0\\.(measure|sources): `,
    ),
  );
});
