import { describe, expect, it } from 'vitest';
import { type DecisionScope, openScanEngine } from '@/background/scan-engine';
import { type OwnersFile, packOwners } from '@/core/matching/owners-file';
import { buildIndex } from '@/core/matching/index-builder';
import type { IndexEntry } from '@/core/matching/index-entry';
import type { Owner } from '@/core/matching/model';
import { AERO_HIT } from '../../support/plain-owner';

const entry = (phrase: string, owner: number): IndexEntry => ({
  phrase,
  owner,
  role: 'name',
  strength: 'strong',
  kind: 'name',
  caseRule: 'any',
  separators: 'any',
});
const owners: Owner[] = [
  { role: 'given-name' },
  AERO_HIT,
  { role: 'rival', caption: 'Something else', of: [] },
];
const index = buildIndex([entry('Aero-HIT', 1), entry('Khabarovsk', 2)]);
const ALL: DecisionScope = { packsOff: [], mentions: 'every', strictness: 'normal', mutedLanguages: [] };
const packOf = { 'aero-hit': 'drones' };
const ownersFile = (list: Owner[]): OwnersFile => ({ packVersion: '1.2.3', packOf, ...packOwners(list) });
const files = (bytes: Uint8Array, json: unknown = ownersFile(owners)) => ({
  readBytes: async () => new Uint8Array(bytes).buffer,
  readJson: async () => json,
});

describe('the scan engine', () => {
  it('answers with hits, the entities among them, and the version of the pack', async () => {
    const engine = await openScanEngine(files(index));

    const reply = engine.scan({ type: 'scan', text: 'Nothing here.By Aero-HIT.', lengths: [13, 12] });

    expect(reply.hits.slice(0, 4)).toEqual([1, 3, 11, 1]);
    expect(reply.entities).toEqual({ 1: owners[1] });
    expect(reply.packVersion).toBe('1.2.3');
  });

  it('answers with nothing where nothing is found', async () => {
    const engine = await openScanEngine(files(index));

    expect(engine.scan({ type: 'scan', text: 'Nothing here.', lengths: [13] })).toMatchObject({
      hits: [],
      entities: {},
    });
  });

  it('decides over the blocks of a page and keeps nothing of them', async () => {
    const engine = await openScanEngine(files(index));
    const hits = engine.scan({ type: 'scan', text: 'By Aero-HIT.', lengths: [12] }).hits.slice(1);
    const block = { id: 7, text: 'By Aero-HIT.', lang: 'en', row: 0, section: 0, heading: false, hits };

    const reply = engine.decide({ type: 'decide', blocks: [block], length: 12 }, ALL);

    expect(reply.mentions).toEqual([
      { block: 7, start: 3, end: 11, entity: 'aero-hit', reason: { rule: 'exact-name' } },
    ]);
    expect(engine.decide({ type: 'decide', blocks: [], length: 0 }, ALL).mentions).toEqual([]);
  });

  it.each<[string, DecisionScope, number]>([
    ['nothing of a pack that is off', { ...ALL, packsOff: ['others', 'drones'] }, 0],
    ['everything where other packs are off', { ...ALL, packsOff: ['others'] }, 2],
    ['the first mention of a page', { ...ALL, mentions: 'first-on-page' }, 1],
    ['the first mention of each section', { ...ALL, mentions: 'first-in-section' }, 2],
  ])('shows %s', async (_what, scope, count) => {
    const engine = await openScanEngine(files(index));
    const hits = engine.scan({ type: 'scan', text: 'By Aero-HIT.', lengths: [12] }).hits.slice(1);
    const block = { text: 'By Aero-HIT.', lang: 'en', row: 0, section: 0, heading: false, hits };
    const blocks = [
      { ...block, id: 1 },
      { ...block, id: 2, section: 1 },
    ];

    expect(engine.decide({ type: 'decide', blocks, length: 24 }, scope).mentions).toHaveLength(count);
    // What was asked before does not stick.
    expect(engine.decide({ type: 'decide', blocks, length: 24 }, ALL).mentions).toHaveLength(2);
  });

  it('leaves out what only the words around speak for, where the reader wants to be certain', async () => {
    const cue: Owner = {
      role: 'cue',
      name: 'Khabarovsk',
      effects: [{ entity: 'aero-hit', weight: 4, reach: 'paragraph' }],
    };
    const short: IndexEntry = { ...entry('Aerohit', 1), strength: 'short' };
    const place: IndexEntry = { ...entry('Khabarovsk', 2), role: 'cue' };
    const json = ownersFile([...owners.slice(0, 2), cue]);
    const engine = await openScanEngine(files(buildIndex([short, place]), json));
    const text = 'The plant of Aerohit stands in Khabarovsk.';
    const { hits } = engine.scan({ type: 'scan', text, lengths: [text.length] });
    const block = { id: 1, text, lang: 'en', row: 0, section: 0, heading: false };
    const blocks = [{ ...block, hits: hits.filter((_number, at) => at % 5 !== 0) }];
    const rules = (scope: DecisionScope) =>
      engine
        .decide({ type: 'decide', blocks, length: text.length }, scope)
        .mentions.map((one) => one.reason.rule);

    expect(rules(ALL)).toEqual(['context']);
    expect(rules({ ...ALL, strictness: 'careful' })).toEqual([]);
  });

  it('takes for the first mention one in a language that is read', async () => {
    const engine = await openScanEngine(files(index));
    const hits = engine.scan({ type: 'scan', text: 'By Aero-HIT.', lengths: [12] }).hits.slice(1);
    const block = { text: 'By Aero-HIT.', row: 0, section: 0, heading: false, hits };
    const blocks = ['fr', 'en', 'en'].map((lang, at) => ({ ...block, id: at + 1, lang }));
    const scope: DecisionScope = { ...ALL, mentions: 'first-on-page', mutedLanguages: ['fr'] };

    expect(engine.decide({ type: 'decide', blocks, length: 36 }, scope).mentions).toMatchObject([
      { block: 2 },
    ]);
  });

  it.each([
    ['beyond the text', [3, 99, 1, 0]],
    ['backwards', [9, 3, 1, 0]],
    ['half a hit', [3, 11]],
    ['of an owner that is not there', [3, 11, 4_000_000_000, 0]],
  ])('passes over a hit that a page made up: %s', async (_how, hits) => {
    const engine = await openScanEngine(files(index));
    const block = { id: 1, text: 'By Aero-HIT.', lang: '', row: 0, section: 0, heading: false, hits };

    expect(engine.decide({ type: 'decide', blocks: [block], length: 12 }, ALL).mentions).toEqual([]);
  });

  it('is not misled by an owner that the file does not have', async () => {
    const engine = await openScanEngine(files(index, ownersFile([])));

    expect(engine.scan({ type: 'scan', text: 'Aero-HIT', lengths: [8] }).entities).toEqual({});
  });

  const damaged = new Uint8Array(index);
  damaged[damaged.length - 5] = (damaged.at(-5) ?? 0) ^ 255;

  it.each([
    ['an empty index', new Uint8Array(0), undefined, 'index.bin: not-an-index'],
    ['something else', new TextEncoder().encode('<!doctype html>…'), undefined, 'index.bin: not-an-index'],
    ['a damaged index', damaged, undefined, 'index.bin: damaged'],
    ['a cut index', index.slice(0, index.length - 4), undefined, 'index.bin: damaged'],
    ['owners of another version', index, owners, 'owners.json: not of this version'],
    ['owners of no pack', index, { packVersion: '1', owners }, 'owners.json: not of this version'],
    ['cues without effects', index, { packVersion: '1', packOf, owners }, 'owners.json: not of this version'],
    ['no owners', index, null, 'owners.json: not of this version'],
  ])('refuses %s and says which file it is', async (_title, bytes, json, message) => {
    const reader = json === undefined ? files(bytes) : files(bytes, json);

    await expect(openScanEngine(reader)).rejects.toThrow(message);
  });

  it.each([
    ['refused', damaged, 1],
    ['sound', index, 0],
  ])('has the copy of an index forgotten only when it was %s', async (_title, bytes, times) => {
    let forgotten = 0;
    const forgetCopies = async () => void (forgotten += 1);
    await openScanEngine({ ...files(bytes), forgetCopies }).catch(() => undefined);

    expect(forgotten).toBe(times);
  });
});
