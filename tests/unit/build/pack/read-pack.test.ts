import { expect, it } from 'vitest';
import { readPacks } from '@/build/read-pack';
import { ALPHA, BETA, faultsOf, readChanged, readFiles } from './read-changed';
import { samplePack } from './temporary-pack';

it('reads a pack in which everything fits', () => {
  const reading = readFiles(samplePack());

  expect(faultsOf(reading)).toEqual([]);
  expect(reading.ok && reading.packs.entities.map((entity) => entity.id)).toEqual([
    'alpha-works',
    'beta-works',
  ]);
});

it('reads a pack without cue sets of its own', () => {
  const files = samplePack();
  const { cues: _cues, ...matching } = (files[ALPHA] as { matching: Record<string, unknown> }).matching;
  Object.assign(files[ALPHA] as object, { matching });
  const reading = readFiles({
    ...files,
    [BETA]: { ...(files[BETA] as object), matching: { names: [{ text: 'Beta', strength: 'strong' }] } },
    'cue-sets.json': undefined,
  });

  expect(reading.ok && reading.packs.cueSets).toEqual({});
});

it.each([
  { what: 'an unknown measure', file: ALPHA, path: 'statuses.0.measure', value: 'sanctioned' },
  { what: 'an unknown authority', file: ALPHA, path: 'statuses.0.authority', value: 'eu' },
  { what: 'a status without source', file: ALPHA, path: 'statuses.0.sources', value: [] },
  { what: 'a status without the date of its copy', file: ALPHA, path: 'statuses.0.asOf', value: undefined },
  { what: 'a status that names no source', file: ALPHA, path: 'statuses.0.sources', value: undefined },
  { what: 'a status that was not seen', file: ALPHA, path: 'statuses.0.verified', value: 'UNVERIFIED' },
  { what: 'a date that is none', file: ALPHA, path: 'statuses.0.date', value: 'June 2024' },
  { what: 'a day that its month does not have', file: ALPHA, path: 'statuses.0.date', value: '2024-02-30' },
  { what: 'a copy of no date', file: ALPHA, path: 'statuses.0.asOf', value: 'spring' },
  { what: 'a search of an unknown list', file: ALPHA, path: 'checks.0.authority', value: 'mars-senate' },
  { what: 'a fact of no date', file: ALPHA, path: 'facts.0.date', value: 'some spring' },
  { what: 'a relation of no date', file: ALPHA, path: 'relations.0.date', value: '2024-13' },
  { what: 'a source opened on no date', file: 'sample/sources.json', path: 'register.accessed', value: '?' },
  {
    what: 'a not-found without a date',
    file: ALPHA,
    path: 'checks.0',
    value: { authority: 'un-sc', result: 'not-found' },
    at: 'checks.0.asOf',
  },
  { what: 'a fact without source', file: ALPHA, path: 'facts.0.sources', value: [] },
  { what: 'a fact without attribution', file: ALPHA, path: 'facts.0.attribution', value: undefined },
  { what: 'a relation to an empty name', file: ALPHA, path: 'relations.0.to', value: '' },
  {
    what: 'a property nobody knows',
    file: ALPHA,
    path: 'properties.shoeSize',
    value: ['43'],
    at: 'properties',
  },
  { what: 'a key nobody knows', file: ALPHA, path: 'sanctioned', value: true, at: '' },
  { what: 'no name to match', file: ALPHA, path: 'matching.names', value: [] },
  { what: 'a source without address', file: 'sample/sources.json', path: 'register.url', value: 'see paper' },
  {
    what: 'a source with a script for an address',
    file: 'sample/sources.json',
    path: 'register.url',
    value: 'javascript:alert(1)',
  },
  { what: 'a pack without version', file: 'sample/pack.json', path: 'version', value: '1' },
  { what: 'a cue set that is no list', file: 'cue-sets.json', path: 'drones.en', value: 'drone' },
])('refuses $what and says where', ({ file, path, value, at }) => {
  const faults = faultsOf(readChanged(file, path, value));

  expect(faults).toContainEqual({ file, path: at ?? path, message: expect.stringMatching(/\S/) });
});

it.each([
  { what: 'an unknown source', path: 'facts.0.sources.0', value: 'gossip', fault: 'unknown source “gossip”' },
  {
    what: 'an unknown source of the summary',
    path: 'summary.sources.0',
    value: 'gossip',
    fault: 'unknown source “gossip”',
  },
  {
    what: 'a source named like a built-in',
    path: 'facts.0.sources.0',
    value: 'constructor',
    fault: 'unknown source “constructor”',
  },
  {
    what: 'a relation to nobody',
    path: 'relations.0.to',
    value: 'gamma-works',
    fault: 'unknown entity “gamma-works”',
  },
  {
    what: 'a relation to itself',
    path: 'relations.0.to',
    value: 'alpha-works',
    fault: 'an entity is not related to itself',
  },
  {
    what: 'an id that is not the name of the file',
    path: 'id',
    value: 'alpha',
    fault: '“alpha” is not the name of its file',
  },
  {
    what: 'an answer to no fact',
    path: 'facts.1.answers',
    value: 'rumour',
    fault: 'no other fact of this entity is called “rumour”',
  },
  {
    what: 'an answer to itself',
    path: 'facts.1.answers',
    value: 'denial',
    fault: 'no other fact of this entity is called “denial”',
  },
  {
    what: 'a denial of nothing',
    path: 'facts.1.answers',
    value: undefined,
    fault: 'a denial says what it denies',
  },
  {
    what: 'two facts of one id',
    path: 'facts.1.id',
    value: 'claim',
    fault: '“claim” is the id of another fact',
  },
  {
    what: 'a listing without date or word about it',
    path: 'statuses.0.date',
    value: undefined,
    fault: 'a listing without a date says in its note why',
  },
  {
    what: 'a listing younger than the copy',
    path: 'statuses.0.date',
    value: '2026-03-01',
    fault: 'the listing is younger than the copy it was read in',
  },
  {
    what: 'an unknown cue set',
    path: 'matching.cues.0.sets.0',
    value: 'kites',
    fault: 'unknown cue set “kites”',
  },
])('refuses $what and says where', ({ path, value, fault }) => {
  const faults = faultsOf(readChanged(ALPHA, path, value));

  expect(faults).toContainEqual({ file: ALPHA, path, message: fault });
});

it('refuses a list that is an entry and a check at once', () => {
  const check = { authority: 'un-sc', result: 'not-checked' };

  expect(faultsOf(readChanged(ALPHA, 'checks.0', check))).toEqual([
    { file: ALPHA, path: 'checks.0.authority', message: 'a list is either an entry or a check' },
  ]);
});

it('takes a month in which the copy was made', () => {
  const files = samplePack();
  const status = { date: '2026-02' };
  Object.assign((files[ALPHA] as { statuses: object[] }).statuses[0] ?? {}, status);

  expect(faultsOf(readFiles(files))).toEqual([]);
});

it('refuses a source that nobody uses', () => {
  const files = samplePack();
  const sources = files['sample/sources.json'] as Record<string, unknown>;
  sources['spare'] = sources['register'];

  expect(faultsOf(readFiles(files))).toEqual([
    { file: 'sample/sources.json', path: 'spare', message: 'no entity uses this source' },
  ]);
});

it.each(['sample/pack.json', 'sample/sources.json', 'cue-sets.json', ALPHA])(
  'names %s when it is no JSON',
  (file) => {
    expect(faultsOf(readFiles({ ...samplePack(), [file]: '{"id": ' }))).toContainEqual({
      file,
      path: '',
      message: expect.stringContaining('cannot be read as JSON'),
    });
  },
);

it.each(['sample/pack.json', 'sample/sources.json'])('names %s when it is missing', (file) => {
  expect(faultsOf(readFiles({ ...samplePack(), [file]: undefined })).map((fault) => fault.file)).toContain(
    file,
  );
});

it('names every file with a fault at once', () => {
  const reading = readFiles({ ...samplePack(), [ALPHA]: '[]', [BETA]: 'not json' });

  expect(new Set(faultsOf(reading).map((fault) => fault.file))).toEqual(new Set([ALPHA, BETA]));
});

it('says so when there is no entity, or no folder at all', () => {
  const empty = readFiles({
    ...samplePack(),
    [ALPHA]: undefined,
    [BETA]: undefined,
    'sample/entities/README.md': 'none',
  });

  expect(faultsOf(empty)).toContainEqual({
    file: 'sample/entities',
    path: '',
    message: 'the folder holds no entity',
  });
  expect(faultsOf(readPacks('/nowhere/at/all')).map((fault) => fault.message)).toEqual([
    expect.stringContaining('cannot be read'),
  ]);
});
