import { describe, expect, it } from 'vitest';
import { ALPHA, BETA, faultsOf, readChanged, readFiles } from './read-changed';
import { samplePack } from './temporary-pack';

describe('two packs', () => {
  const other = (id: string, parts: object = {}) => ({
    ...(samplePack()[BETA] as object),
    id,
    caption: id,
    properties: { name: [id] },
    matching: { names: [{ text: id, strength: 'strong' }] },
    ...parts,
  });
  const info = { ...(samplePack()['sample/pack.json'] as object), id: 'further' };
  const further = (files: Record<string, unknown>) => ({
    ...samplePack(),
    'further/pack.json': info,
    'further/sources.json': {},
    ...files,
  });

  it('share relations, sources and cue sets, and each entity knows its pack', () => {
    const reading = readFiles(further({ 'further/entities/gamma-works.json': other('gamma-works') }));

    expect(faultsOf(reading)).toEqual([]);
    expect(reading.ok && Object.fromEntries(reading.packs.packOf)).toEqual({
      'alpha-works': 'sample',
      'beta-works': 'sample',
      'gamma-works': 'further',
    });
  });

  it.each([
    [
      'an entity',
      { 'sample-2/entities/alpha-works.json': other('alpha-works') },
      'sample-2/entities/alpha-works.json',
    ],
    ['a source', { 'sample-2/sources.json': samplePack()['sample/sources.json'] }, 'sample-2/sources.json'],
    ['a cue set', { 'sample-2/cue-sets.json': { drones: { en: ['kite'] } } }, 'sample-2/cue-sets.json'],
    ['the pack', { 'sample-2/pack.json': samplePack()['sample/pack.json'] }, 'sample-2/pack.json'],
  ])('are refused where %s stands in both', (_what, files, file) => {
    const reading = readFiles({
      ...samplePack(),
      'sample-2/pack.json': info,
      'sample-2/sources.json': {},
      'sample-2/entities/gamma-works.json': other('gamma-works'),
      ...files,
    });

    expect(faultsOf(reading)).toContainEqual({
      file,
      path: expect.anything(),
      message: expect.stringContaining('already'),
    });
  });

  it('are refused where a strong name is one of both', () => {
    const file = 'further/entities/gamma-works.json';
    const matching = { names: [{ text: 'Alpha Works', strength: 'strong' }] };

    // Folders are read in the order of their names: the later one has the fault.
    expect(faultsOf(readFiles(further({ [file]: other('gamma-works', { matching }) })))).toContainEqual({
      file: ALPHA,
      path: 'matching.names.0',
      message: '“Alpha Works” is a strong name of “gamma-works” too',
    });
  });

  it('are refused where a relation leads out of them', () => {
    const file = 'further/entities/gamma-works.json';
    const [relation] = (samplePack()[BETA] as { relations: object[] }).relations;
    const relations = [{ ...relation, to: 'delta-works' }];

    expect(faultsOf(readFiles(further({ [file]: other('gamma-works', { relations }) })))).toEqual([
      { file, path: 'relations.0.to', message: 'unknown entity “delta-works”' },
    ]);
  });

  it('can be read one alone, as if there were no other', () => {
    const files = further({ 'further/entities/gamma-works.json': 'still being written' });

    expect(faultsOf(readFiles(files, ['sample']))).toEqual([]);
    expect(readFiles(files).ok).toBe(false);
  });

  it('do not keep two entries of one list apart that are the same', () => {
    const [status] = (samplePack()[ALPHA] as { statuses: object[] }).statuses;
    const entries = (references: string[]) => references.map((reference) => ({ ...status, reference }));

    expect(faultsOf(readChanged(ALPHA, 'statuses', entries(['no. 1', 'no. 2'])))).toEqual([]);
    expect(faultsOf(readChanged(ALPHA, 'statuses', entries(['no. 1', 'no. 1'])))).toHaveLength(1);
  });
});
